import { coded, page as factivaPage } from '../../databases/testing/factiva-article.ts';
import { jsonSample, type Samples, textSample, words } from './sample.ts';

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What agencies, databases and feeds send. */
export const newsSamples: Samples = {
  'newsml-g2': textSample(
    'g2.xml',
    `${xml}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:a.example:1" version="1"><itemMeta><versionCreated>2023-04-18T09:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Café opens</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`,
  ),
  'newsml-1': textSample(
    'n1.xml',
    `${xml}<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>afp.com</ProviderId><DateId>20240710</DateId><NewsItemId>A</NewsItemId><RevisionId Update="N">1</RevisionId><PublicIdentifier>urn:newsml:afp.com:20240710:A:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20240710T125902Z</FirstCreated><ThisRevisionCreated>20240710T125902Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Le port rouvre</HeadLine></NewsLines><ContentItem><DataContent><p>${words}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  ),
  nitf: textSample(
    'story.xml',
    `${xml}<nitf><head><docdata><doc-id regsrc="AP" id-string="d1"/><date.issue norm="20230418T093000+0200"/></docdata></head><body><body.head><hedline><hl1>Harbour opens</hl1></hedline></body.head><body.content><p>${words}</p></body.content></body></nitf>`,
  ),
  ninjs: jsonSample('story.json', {
    ...{
      uri: 'urn:newsml:a:1',
      type: 'text',
      versioncreated: '2023-04-18T09:12:44+0000',
      pubstatus: 'usable',
    },
    ...{ headline: 'Harbour opens', body_html: `<p>${words}</p>`, subject: [{ code: '1', name: 'economy' }] },
  }),
  'iptc-7901': {
    name: 'kna.txt',
    bytes: () =>
      Buffer.from(
        '\x16\x16\x01bkn014 4 pl 171  KNA 170123-89-00065#2\r\nBundestag/Kinder\r\n\x02Bund muss zuständig bleiben=\r\nBerlin (KNA) Die Kommission hat sich am\r\nMontag gegen den Plan gewandt.\r\n\r\nkna/abc\r\n\x03\r\n231114 Jan 17\r\n\x04',
        'latin1',
      ),
  },
  'anpa-1312': {
    name: 'ap.tst',
    bytes: () =>
      Buffer.from(
        '\x16\x16\x01W2870\x1fasian\r\nu a\x13\x11 BC-LT--Lindmar-HarbourB     11-13 1049\r\n\x02^BC-LT--Lindmar-Harbour Storm,466<\r\n^For the boats of Lindmar, dawn can hurt <\r\n^By PAUL BYRN=\r\n^Associated Press=\r\n\t   LINDMAR, Sweden (AP) _ For boats that wait, even dawn can be \r\ndifficult. \r\n\t   AP-WF-11-13-13 1509GMT<\r\n\r\n\x03\x04',
        'latin1',
      ),
  },
  'database-text': textSample(
    'factiva.txt',
    `${coded()}\n\n${coded({ number: 'GRDN000020100112e61c0002b' })}`,
  ),
  'database-page': textSample(
    'factiva.html',
    `<html><head><title>Factiva</title></head><body>${factivaPage()}</body></html>`,
  ),
  feed: textSample(
    'feed.xml',
    `${xml}<rss version="2.0"><channel><title>Herald</title><link>https://herald.example/</link><item><title>Ferry</title><link>https://herald.example/1</link><guid>1</guid><pubDate>Mon, 06 May 2024 05:00:00 +0000</pubDate><description><![CDATA[<p>${words}</p>]]></description></item></channel></rss>`,
  ),
  opml: textSample(
    'feeds.opml',
    `${xml}<opml version="2.0"><head><title>Café</title></head><body><outline text="Sea"><outline type="link" text="A story" url="https://news.example/a"/></outline></body></opml>`,
  ),
};
