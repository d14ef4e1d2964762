package org.tessera.detect.rules.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Web addresses, links into portals, and names on social networks. */
public final class UrlDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.url");

    private static final String PATH = "(?:[/?#][^\\s<>\"')\\],;]{0,150}[^\\s<>\"')\\],;.:!?])?/?";
    /** Yes: {@code https://portal.example.org/r/44?id=9}. No: {@code ratio 3://}. */
    private static final Anchor SCHEME = Anchor.words("http https ftp sftp hxxp hxxps");
    private static final Pattern BEHIND_SCHEME = Pattern
            .compile("\\s?:\\s?/ ?/ ?(?:[a-z0-9@._%~:-]|\\[(?:[.:]|dot)\\]){1,100}" + PATH + "(?<![.,:;])");
    /** Yes: {@code www.example.org/jo}, {@code www . example . org}. */
    private static final Anchor WWW = Anchor.words("www");
    private static final Pattern BEHIND_WWW = Pattern.compile(
            "(?:\\.(?:[a-z0-9-]{1,63}\\.){1,4}[a-z]{2,12}\\b|(?: \\. [a-z0-9-]{1,63}){1,4} \\. [a-z]{2,12}\\b)" + PATH);

    /** Yes: {@code portal[.]example[.]org/p/88}, {@code example(.)org}, {@code example[dot]org}. No: {@code pain[1].then}. */
    private static final Pattern DEFANGED = Pattern.compile(
            "(?<![\\w@-])(?:[a-z0-9-]{1,63}(?:\\.|\\[(?:\\.|dot)\\]|\\((?:\\.|dot)\\))){1,5}[a-z]{2,12}\\b" + PATH);

    /** Yes: {@code handle is jodoe}, {@code screen name: jodoe}. */
    private static final Pattern BEHIND_HANDLE = Pattern
            .compile("(?: is| was|:| =) ?[\"'(]?(?<v>@?[a-z][a-z0-9_.]{2,30}(?<!\\.))(?!\\w)");
    private static final Explanation BARE = new Explanation("URL-03", "domain without a scheme");

    /** Yes: {@code @jo_doe77}, {@code @jodoe} behind "Instagram". No: {@code @ bedside}, {@code jo@example.org}. */
    private static final Pattern HANDLE = Pattern
            .compile("(?<![\\w.+-])@[a-z0-9_](?:[a-z0-9_]|[.-](?=[a-z0-9_])){2,30}(?![\\w@])");
    private static final Pattern SOCIAL_BEFORE = Pattern.compile(
            "(?:instagram|insta|snap|twitter|tiktok|snapchat|facebook|handle|telegram|threads|mastodon|venmo|cash ?app"
                    + "|discord|reddit|linkedin|youtube|bluesky|skype|social media|username|posts? as|\\bx\\b"
                    + "|\\big\\b)[^\\n]{0,30}$");

    /** Yes: {@code Instagram: jo.doe77}, {@code facebook user jo.doe}, {@code Skype name jo.doe}. No: {@code facebook daily}. */
    private static final Anchor NETWORK = Anchor
            .words("instagram twitter tiktok snapchat facebook handle telegram discord reddit linkedin skype venmo"
                    + " wechat youtube screenname gamertag ig");
    private static final Pattern BEHIND_NETWORK = Pattern
            .compile("(?: (?:account|user|username|name|handle|profile|page|id))?(?: (?:is|as|under|named|called))?["
                    + " :=(\"']{1,4}(?<v>(?:live:)?(?=[a-z0-9]{0,20}[._\\d])[a-z][a-z0-9_]*+(?:[.][a-z0-9_]++){0,3})");

    private final RuleBook book = new RuleBook(ID, List.of(
            Rule.of("URL-01", "address with its scheme", IdentifierKind.URL, SCHEME, BEHIND_SCHEME, 0.99),
            Rule.of("URL-02", "address that opens with www", IdentifierKind.URL, WWW, BEHIND_WWW, 0.99),
            Rule.of("URL-03", "domain with dots in brackets", IdentifierKind.URL, Anchor.joined("[("), DEFANGED, 0.97),
            Rule.of("URL-04", "name on a social network", IdentifierKind.OTHER, Anchor.sign("@"), HANDLE,
                    UrlDetector::asHandle),
            Rule.of("URL-05", "name behind a social network", IdentifierKind.OTHER, NETWORK, BEHIND_NETWORK, 0.9),
            Rule.of("URL-05", "name behind a social network", IdentifierKind.OTHER,
                    Anchor.words("handle screenname gamertag"), BEHIND_HANDLE, 0.75)));

    private static double asHandle(Found found) {
        boolean marked = found.value().chars().anyMatch(unit -> unit == '_' || Character.isDigit(unit));
        boolean number = Character.isDigit(found.value().charAt(1));
        if (found.isAfter(SOCIAL_BEFORE)) {
            return 0.97;
        }
        return marked && !number ? 0.93 : 0.3;
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        List<Detection> all = new ArrayList<>(book.read(text));
        SpanIndex<Detection> known = new SpanIndex<>(all, Detection::span);
        for (TextSpan domain : BareDomains.find(text)) {
            if (!known.touches(domain)) {
                all.add(new Detection(domain, IdentifierKind.URL, new Score(0.93), ID, BARE));
            }
        }
        all.sort(Comparator.comparing(Detection::span));
        return all;
    }
}
