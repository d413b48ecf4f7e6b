import type { SegmentKind } from './segment.ts';

/** Words that speak of the page, the outlet's services or the making of the text, and not of the news. */
export interface FurnitureCue {
  kind: SegmentKind;
  /** In lower case. */
  phrases: readonly string[];
  /**
   * The phrase fixes the sentence, so that others with it are the same line with another name, date or reason: wherever
   * it stands, or where it opens the sentence.
   */
  frame?: 'anywhere' | 'opening';
  /** News uses the phrase, too: a sentence that holds it must be short, or repeated the more. */
  isFaint?: true;
}

/**
 * What a sentence that an outlet repeats must say to be taken for furniture and not for news that is told again. Read
 * off the pages of news sites in English, the boilerplate lists of jusText (Pomikálek 2011) and trafilatura (Barbaresi
 * 2021), and the credit lines of the AP Stylebook. A sentence that nobody repeats is never judged by these words.
 */
export const furnitureCues: readonly FurnitureCue[] = [
  {
    kind: 'byline',
    frame: 'anywhere',
    phrases: [
      'contributed to this report',
      'contributed to this story',
      'contributed to this article',
      'contributed to this post',
      'contributed reporting',
      'additional reporting by',
      'can be reached at',
      'opinions expressed in this',
      'views expressed in this',
      'views expressed are',
      'opinions expressed are',
    ],
  },
  { kind: 'byline', frame: 'opening', phrases: ['follow him on', 'follow her on', 'follow them on', 'follow me on'] },
  {
    kind: 'byline',
    phrases: ['is a staff writer', 'is a reporter', 'is a columnist', 'is a contributor', 'is a contributing editor'],
  },
  { kind: 'caption', frame: 'opening', phrases: ['hide caption', 'toggle caption', 'enlarge this image'] },
  { kind: 'caption', phrases: ['view slideshow', 'photo gallery', 'getty images'] },
  {
    kind: 'furniture',
    frame: 'anywhere',
    phrases: [
      'this story has been updated',
      'this article has been updated',
      'this post has been updated',
      'this report has been updated',
      'this story was updated',
      'this article was updated',
      'this story has been corrected',
      'this article has been corrected',
      'this story was originally published',
      'this article was originally published',
      'this article originally appeared',
      'this story originally appeared',
      'this article first appeared',
      'a version of this article',
      'an earlier version of this story',
      'an earlier version of this article',
      'an earlier version of this report',
      'an earlier version of this post',
      'a previous version of this story',
      'a previous version of this article',
      'a previous version of this report',
      'a previous version of this post',
      'all rights reserved',
      'replay more videos',
      'continue reading the main story',
      'story continued below',
      'story continues below',
      'article continues below',
    ],
  },
  {
    kind: 'related',
    isFaint: true,
    phrases: ['watch the', 'check out', 'more from', 'listen to', 'find out what', 'full coverage', 'see also'],
  },
  {
    kind: 'related',
    phrases: [
      'read more',
      'read also',
      'read the full',
      'click for more',
      'click here',
      'more videos',
      'more stories',
      'related stories',
      'related articles',
      'watch live',
      'watch more',
    ],
  },
  {
    kind: 'furniture',
    phrases: linesOf(`
      advertisement
      advertisements
      sponsored content
      newsletter
      newsletters
      subscribing
      unsubscribe
      to subscribe
      subscribe to
      subscribe now
      sign up
      signing up
      log in
      may opt-out
      may opt out
      share this
      print this
      republish
      terms of use
      terms of service
      privacy policy
      javascript
      your browser
      agree to receive
      special offers
      thank you for subscribing
      thank you for signing up
      error has occurred
      invalid email
      re-enter
      try again later
      not a robot
      recaptcha
      media playback
      our journalism
      our newsletter
      our newsletters
      our website
      contact us
      letters to the editor
      editor's note
      for more information
    `),
  },
  // Words that news uses, too.
  {
    kind: 'furniture',
    isFaint: true,
    phrases: linesOf(`
      advertiser
      sponsored
      subscribe
      subscribers
      subscription
      register
      inbox
      opt out
      e-mail
      email
      facebook
      instagram
      whatsapp
      twitter
      tweet
      download the
      app
      podcast
      copyright
      reprinted
      syndicated
      cookies
      browser
      please
      thank you
      invalid
      loading
      replay
      must watch
      skip
      you
      your
      our reporting
      our readers
      our coverage
      support us
      help us
      join us
      tell us
      send us
      donate
      donation
      correction
      clarification
      updates
      more information
      this story
      this article
      this column
      this commentary
      this post
      image
      images
      photo
      photos
      photograph
      photographs
      photographer
      video
      videos
      slideshow
      gallery
      caption
    `),
  },
];

function linesOf(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
