import { expect, test } from 'vitest';

import { articlesIn } from '../read-together.ts';

/** Layouts of one archive differ with its age and with what a user asked it for. */
const lexisNexis = `

                               1 of 2 DOCUMENTS



                 Copyright 2018 The Velmora Company
                             The Velmora Times

                           October 4, 2018 Thursday
                              Late Edition - Final

SECTION: Section A; Column 1; National Desk; Pg. 1

LENGTH: 1204 words

HEADLINE: Lighthouse Is Shut After
Engineers Find Rot

BYLINE: By ADA BRANDT; Ben Okoro contributed reporting from Isle.

DATELINE: VELMORA

BODY:

   The council voted on Tuesday to close the old lighthouse from May.

   "We cannot gamble with visitors," Mayor Ruth Castell said.

URL: http://v.example/x

GRAPHIC: PHOTO: The lighthouse on Friday.

LOAD-DATE: October 4, 2018

LANGUAGE: ENGLISH

DOCUMENT-TYPE: News

PUBLICATION-TYPE: Newspaper


                               2 of 2 DOCUMENTS


                        The Isle Guardian (London)

                            March 2, 2019 Saturday

Traders furious

BYLINE: Cleo Marsh in Velmora

SECTION: UK NEWS

LENGTH: 300 words

HIGHLIGHT: A petition gathers three thousand names

Furious traders accused the council of betrayal.

They did not ask us once, a baker said.

LOAD-DATE: March 3, 2019

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

Copyright 2019 Isle Newspapers Limited
All Rights Reserved
`;

const nexisUni = `Page 1 of 2

Job Number: 12345

Documents (2)

1. Council votes to close lighthouse

Client/Matter: -None-

Search Terms: lighthouse

Search Type: NaturalAndTerms

2. Traders furious

Client/Matter: -None-

Search Terms: lighthouse

Council votes to close lighthouse

The Velmora Courier (England)

March 5, 2024 Tuesday

Edition 1, National Edition

Copyright 2024 Courier Ltd. All Rights Reserved

Section: NEWS; Pg. 12,13

Length: 120 words

Byline: Ada Brandt

Highlight: Rot found in two floors

Body

The council voted on Tuesday to close the lighthouse.

"No," said Mayor Ruth Castell.

Graphic

The lighthouse on Friday

Classification

Language: ENGLISH

Publication-Type: Newspaper

Journal Code: VC

Subject: LIGHTHOUSES (90%)

Load-Date: March 5, 2024

End of Document

Traders furious

Isle Post Online

March 6, 2024 Wednesday 8:15 AM GMT

Copyright 2024 Isle Media All Rights Reserved

Length: 99 words

Body

Furious traders accused the council.

Load-Date: March 6, 2024

End of Document
`;

const factiva = `<html><head><title>Factiva</title></head><body><div class="article enArticle"><p><div id="hd"><span class='enHeadline'>Council votes to close lighthouse</span></div>
<div class="author">By Ada Brandt</div><div>120 words</div><div>5 March 2024</div><div>08:15 GMT</div><div>Velmora Courier</div><div>VELCOU</div><div>1st</div><div>12</div><div>English</div><div>(c) 2024 Courier Ltd.</div>
<p class="articleParagraph enarticleParagraph">The council voted on Tuesday to close the lighthouse.</p><p class="articleParagraph enarticleParagraph">"No," said Mayor Ruth Castell.</p><p>Courier Ltd.</p><p>Document VELCOU0020240305ek350001x</p></div>
<div class="article enArticle"><div id="hd">Traders furious</div><div>99 words</div><div>6 March 2024</div><div>Isle Post</div><div>ISLPOS</div><div>English</div><div>Copyright 2024. Isle Media.</div><p>Furious traders accused the council.</p><p>Document ISLPOS0020240306ek360001y</p></div></body></html>
`;

const proQuest = `Council votes to close lighthouse
Brandt, Ada. Velmora Courier; Velmora [Velmora]. 05 Mar 2024: A.1.

ProQuest document link

ABSTRACT
Rot was found.

FULL TEXT
The council voted on Tuesday to close the lighthouse.
"No," said Mayor Ruth Castell.

DETAILS
Subject: Lighthouses
Publication title: Velmora Courier
Publication date: Mar 5, 2024
ProQuest document ID: 123
`;

test('LexisNexis with the copyright first, and the headline as a field of two lines', async () => {
  expect(await articlesIn('a.txt', lexisNexis)).toMatchObject([
    {
      outlet: 'The Velmora Times',
      text: expect.stringMatching(
        /^Lighthouse Is Shut After Engineers Find Rot\n\n *The council[^]*Castell said\.$/,
      ) as string,
      published: '2018-10-04',
      author: 'ADA BRANDT; Ben Okoro contributed reporting from Isle.',
    },
    {
      outlet: 'The Isle Guardian (London)',
      text: expect.stringMatching(/^Traders furious\n\nA petition[^]*\n\nFurious traders[^]*a baker said\.$/) as string,
    },
  ]);
});

test('Nexis Uni with a list of its documents first, and classes behind the text', async () => {
  expect(await articlesIn('a.txt', nexisUni)).toMatchObject([
    {
      outlet: 'The Velmora Courier (England)',
      text: expect.stringMatching(
        /^Council votes to close lighthouse\n\nRot found[^]*“?"No," said Mayor Ruth Castell\.$/,
      ) as string,
    },
    {
      outlet: 'Isle Post Online',
      text: 'Traders furious\n\nFurious traders accused the council.',
      published: '2024-03-06',
    },
  ]);
});

test('Factiva as a page, with a title of its own and a time', async () => {
  expect(await articlesIn('a.html', factiva)).toMatchObject([
    { outlet: 'Velmora Courier', author: 'Ada Brandt', published: '2024-03-05' },
    { outlet: 'Isle Post', text: 'Traders furious\n\nFurious traders accused the council.' },
  ]);
});

test('ProQuest with headings in place of fields', async () => {
  const [article] = await articlesIn('a.txt', proQuest);
  expect(article).toMatchObject({ outlet: 'Velmora Courier', published: '2024-03-05' });
  expect(article?.text).toMatch(/^Council votes to close lighthouse\n\nThe council[^]*Castell\.$/);
});

test('an article that only names such an archive is no export', async () => {
  const text =
    'Libraries pay more\n\nProQuest raised its prices.\n\nThe full text: nobody knows.\n\nThe body of the deal is dead.';
  expect(await articlesIn('a.txt', text)).toMatchObject([{ id: 'a', text }]);
});
