package org.tessera.detect.rules.place;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Rule;

/** Parts of addresses that are told by a word and a number: boxes, highways, ZIP codes, coordinates. */
final class AddressNumbers {
    /** Yes: {@code P.O. Box 4471}, {@code PO Box 12}, {@code p. o. box 447}. No: {@code p.o. bid}. */
    private static final Pattern BEHIND_P = Pattern
            .compile("\\. ?o\\.? ?(?:box|b0x|drawer)\\.? ?(?:#|no\\.? )?\\d{1,6}(?:-\\d{1,4})?");
    private static final Pattern BEHIND_PO = Pattern
            .compile("\\.? ?(?:box|b0x|drawer)\\.? ?(?:#|no\\.? )?\\d{1,6}(?:-\\d{1,4})?|(?:b|x) \\d{1,6}");
    private static final Pattern BEHIND_POST = Pattern.compile(" (?:office|offlce)? ?box ?(?:#|no\\.? )?\\d{1,6}");
    private static final Pattern BEHIND_BOX = Pattern.compile(" (?:#|no\\.? )?\\d{1,6}(?![\\d%])");
    /** Yes: {@code RR 2 Box 45}, {@code HC 1 Box 22}, {@code PSC 3294, Box 9168}. */
    private static final Pattern BEHIND_ROUTE = Pattern.compile("\\.? ?#?\\d{1,5},? (?:box|bx) ?#?\\d{1,6}[a-z]?");
    /** Yes: {@code Highway 61}, {@code County Road 12}, {@code Route 9W}. No: {@code route po}. */
    private static final Pattern BEHIND_HIGHWAY = Pattern
            .compile(" ?(?:#|no\\.? )?\\d{1,4}[a-z]?(?![\\w%]|[./-]\\d)(?: (?:north|south|east|west|n|s|e|w)\\b)?");
    private static final Pattern ROAD_AND_NUMBER = Pattern
            .compile(" (?:road|rd|route|rt|highway|hwy) ?#?\\d{1,5}[a-z]?(?![\\w%])");

    /** Yes: {@code ZIP 02139}, {@code zip code: 02139-4307}, {@code "postalCode":"02139"}. */
    private static final Pattern BEHIND_ZIP = Pattern
            .compile("(?:[ _-]{0,2}code)?s?[\\s:=.|#^(is\"']{1,34}(?<v>\\d{5}(?:-\\d{4})?|\\d{3}(?=xx))(?!\\d)");
    /** Five digits, or nine. Judged by the state before them. */
    private static final Pattern FIVE = Pattern
            .compile("(?<![\\w.,$-]|[.$]\\d{0,3})\\d{5}(?:-\\d{4})?(?![\\w%-]|[.,/]\\d)");
    private static final Pattern STATE_BEFORE = Pattern.compile(
            "(?:^|[\\s,.^(])(?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne"
                    + "|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|pr|vi|gu|ap|ae"
                    + "|aa)[ ,.^]{1,3}\\n?$");
    private static final Pattern STATE_NAME_BEFORE = Pattern.compile(
            "(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii"
                    + "|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts"
                    + "|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada"
                    + "|hampshire|jersey|mexico|new york|carolina|dakota|ohio|oklahoma|oregon|pennsylvania|rhode"
                    + " island|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|puerto rico)["
                    + " ,.]{1,3}\\n?$");
    /** The last part of an address without its state. Yes: {@code , Coral Garrow }. No: {@code , MRN }. */
    private static final Pattern TOWN_BEFORE = Pattern.compile(", (?:\\p{Lu}\\p{Ll}{2,14} ){1,2}$");
    private static final Pattern CLAUSE_END = Pattern.compile("[.,;)]?(?:\\s|$)(?! ?(?:units?|copies|cells|mg|ml)\\b)");
    /** Canadian and British codes. Yes: {@code K1A 0B1}, {@code SW1A 1AA}. No: {@code b12 3ml}. */
    private static final Pattern CANADIAN = Pattern
            .compile("[abceghj-nprstvxy]\\d[abceghj-nprstv-z][ -]\\d[abceghj-nprstv-z]\\d(?!\\w)");
    private static final Pattern BRITISH = Pattern.compile("[a-z]{1,2}\\d[a-z0-9]? \\d[abd-hjlnp-uw-z]{2}(?!\\w)");
    /** Yes: {@code 40.7128, -74.0060}, {@code 40.7128\u00B0 N, 74.0060\u00B0 W}. */
    private static final Pattern COORDINATES = Pattern.compile(
            "(?<![\\d.])\\d{1,2}\\.\\d{3,8}\u00B0? ?[ns]?, {0,2}-?\\d{1,3}\\.\\d{3,8}\u00B0?" + " ?[ew]?(?![\\d.])"
                    + "|\\d{1,2}\u00B0 ?\\d{1,2}['\u2032] ?(?:\\d{1,2}(?:\\.\\d{1,3})?(?:\"|'')?)? ?[ns],?"
                    + " \\d{1,3}\u00B0 ?\\d{1,2}['\u2032] ?(?:\\d{1,2}(?:\\.\\d{1,3})?(?:\"|'')?)? ?[ew]");

    private AddressNumbers() {}

    static List<Rule> rules() {
        return List.of(street("ADDR-05", "post office box", Anchor.words("p"), BEHIND_P, 0.98),
                street("ADDR-05", "post office box", Anchor.words("po pob"), BEHIND_PO, 0.98),
                street("ADDR-05", "post office box", Anchor.words("post postal pmb"), BEHIND_POST, 0.97),
                street("ADDR-05", "post office box", Anchor.words("pmb"), BEHIND_BOX, 0.9),
                street("ADDR-06", "rural or military route", Anchor.words("rr hc psc cmr route unit"), BEHIND_ROUTE,
                        0.95),
                street("ADDR-07", "numbered road", Anchor.words("county state farm rural"), ROAD_AND_NUMBER, 0.85),
                Rule.of("ADDR-07", "numbered road", IdentifierKind.STREET,
                        Anchor.words("highway hwy route rte interstate"), BEHIND_HIGHWAY,
                        found -> found.isCapitalised()
                                || LetterCase.around(found.text(), found.start()) != LetterCase.MIXED ? 0.75 : 0.3),
                Rule.of("ADDR-08", "ZIP code behind its label", IdentifierKind.ZIP,
                        Anchor.words("zip zipcode postcode postalcode postal zlp"), BEHIND_ZIP, 0.98),
                Rule.of("ADDR-09", "ZIP code behind a state", IdentifierKind.ZIP, Anchor.digits(), FIVE,
                        AddressNumbers::zip),
                Rule.of("ADDR-10", "foreign postal code", IdentifierKind.ZIP, Anchor.mixed(), CANADIAN,
                        AddressNumbers::foreign),
                Rule.of("ADDR-10", "foreign postal code", IdentifierKind.ZIP, Anchor.mixed(), BRITISH,
                        AddressNumbers::foreign),
                street("ADDR-11", "geographic coordinates", Anchor.digits(), COORDINATES, 0.93));
    }

    private static Rule street(String code, String reason, Anchor anchor, Pattern form, double probability) {
        return Rule.of(code, reason, IdentifierKind.STREET, anchor, form, probability);
    }

    private static double zip(Found found) {
        if (found.isAfter(STATE_NAME_BEFORE)) {
            return 0.96;
        }
        if (found.isAfter(STATE_BEFORE)) {
            return isStateShouted(found) ? 0.97 : 0.7;
        }
        return found.value().length() > 5 ? 0.6 : isBehindTown(found) ? 0.75 : 0;
    }

    /** "..., Garrow 48221." at the end of a clause or line. */
    private static boolean isBehindTown(Found found) {
        boolean closes = found.isBefore(CLAUSE_END);
        String raw = found.text().raw();
        return closes && TOWN_BEFORE.matcher(raw).region(Math.max(0, found.start() - 36), found.start()).find();
    }

    /** Two capitals before, or text without any. */
    private static boolean isStateShouted(Found found) {
        NoteText text = found.text();
        int state = text.words().before(found.start());
        return state >= 0 && (text.isShouted(state) || LetterCase.around(text, found.start()) == LetterCase.LOWER);
    }

    private static double foreign(Found found) {
        boolean shouted = found.text()
                .raw()
                .substring(found.start(), found.end())
                .chars()
                .noneMatch(Character::isLowerCase);
        return shouted ? 0.8 : 0.2;
    }
}
