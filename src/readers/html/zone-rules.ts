import type { DropReason } from '../../core/importing/draft.ts';

/** Names of parts of a page, as they stand in `class`, `id` and `role`, words divided by hyphens. */
export interface ZoneRule {
  readonly reason: DropReason;
  readonly names: RegExp;
  /** The name is also given to parts that hold text of articles: only where most of it is links. */
  readonly onlyLinks?: true;
  /** The name is also given to parts that hold nothing but text: only where no paragraph is a sentence. */
  readonly unlessProse?: true;
  /** May well be longer than the article. */
  readonly isDiscussion?: true;
  /** The name is never given to the text of an article. */
  readonly sure?: true;
}

/** `(?<!with-)`: "content-with-sidebar" is not the sidebar. */
function named(names: string): RegExp {
  return new RegExp(
    `(?<![a-z])(?<!(?:with|has|no|without|hide|not|below|after)-)(?:${names.split(' ').join('|')})(?![a-z])`,
  );
}

/** The first that fits a name decides. */
export const zoneRules: readonly ZoneRule[] = [
  {
    reason: 'caption',
    names: named('galler(?:y|ies) slide-?shows? slider carousel swiper'),
    sure: true,
  },
  {
    reason: 'furniture',
    names: named(
      'twitter-(?:tweet|video) instagram-media fb-post tiktok-embed reddit-(?:card|embed) ' +
        'error-report timeline',
    ),
  },
  {
    reason: 'furniture',
    names: named('comments? comment-?list disqus.* respond'),
    sure: true,
    isDiscussion: true,
  },
  { reason: 'furniture', names: named('cookies? consent gdpr newsletters?'), sure: true },
  {
    reason: 'furniture',
    names: named(
      'share share(?:d|s|bar|box|this|-?tools) sharing social sociallinks ' +
        'socials?-?(?:media|icons|share) sharedaddy addthis.* addtoany subscri(?:be|ption)s? sign-?up ' +
        'paywall pop-?up modal overlay donat(?:e|ion)s? log-?in register registration ' +
        'advert(?:s|isement|isements|ising)? ads? adslot ad-?(?:unit|wrapper|container|box) adsense ' +
        'dfp sponsor(?:ed|s)? banner dialog toast tooltip print-?only no-?print noprint audio-?player ' +
        'video-?player jwplayer player poll quiz search search-?form feedback survey app-?download',
    ),
  },
  {
    reason: 'related-link',
    names: named(
      'related relatedposts? related-?(?:articles?|stor(?:y|ies)|links?|news|content|topics) ' +
        'recirc.* recommend(?:ed|ations?|er)? ' +
        'more-(?:stor(?:y|ies)|news|from|on|in|articles?|posts|coverage|like) read-?(?:more|next|also) ' +
        'also-?read see-?also most-?(?:read|popular|viewed|shared|recent) trending popular outbrain ' +
        'ob-widget taboola zergnet revcontent up-?next next-?up you-(?:may|might) suggest(?:ed|ions?) ' +
        'promo(?:s|tion|tions|ted)? prev-?next post-?nav(?:igation)? next-?(?:post|article|story) ' +
        'prev(?:ious)?-?(?:post|article|story) latest top-?stories headlines-list story-?package ' +
        'onward',
    ),
  },
  {
    reason: 'outside-article',
    sure: true,
    names: named(
      'nav nav-?bar navigation sub-?menu breadcrumbs? bread-crumbs? pagination pager masthead ' +
        'top-?bar toolbar skip-?(?:links?|to.*) side-?bar.* rail right-?rail right-?col(?:umn)? footer ' +
        'site-?footer page-?footer site-?header page-?header global-?header complementary contentinfo ' +
        'ticker colophon copyright legal disclaimer',
    ),
  },
  // What a kitchen offers is a menu too.
  { reason: 'outside-article', names: named('menu'), unlessProse: true },
  {
    reason: 'caption',
    names: named(
      'captions? fig-?captions? wp-caption.* photo-?(?:caption|credits?) image-?(?:caption|credits?) ' +
        'media-?(?:caption|credits?) credits? image-?attribution picture-?caption img-?caption ' +
        'lightbox cutline',
    ),
  },
  {
    reason: 'metadata',
    names: named(
      'by-?lines? date-?line time-?stamps? ' +
        'author-?(?:bio.*|box|info|card|profile|about|meta|details?|name|block|description|signature|social|title) ' +
        'about-?(?:the-)?authors? bio authorbox author-?bios? contributors? ' +
        '(?:post|entry|article|story|content)-?meta(?:data)? ' +
        '(?:post|entry|article|story)-?(?:date|time|info) pub(?:lish(?:ed)?)?-?(?:date|time|on)? ' +
        'posted-?(?:on|by) post-?(?:author|byline) reading-?time read-?time last-?(?:updated|modified) ' +
        'eyebrow kicker update-?time',
    ),
  },
  {
    reason: 'tag-list',
    names: named(
      'tags? tag-?(?:list|cloud|links) tags-?(?:list|links) topics? topic-?list keywords ' +
        'categor(?:y|ies) cat-links filed-under labels?',
    ),
    onlyLinks: true,
  },
  {
    reason: 'related-link',
    names: named(
      'teasers? cards? widgets? featured read links? link-?list more list box module ' +
        'sub-?(?:nav|menu) secondary supplement(?:al|ary)? inset toc table-of-contents follow.* feed',
    ),
    onlyLinks: true,
  },
];
