package org.tessera.detect.rules.net;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** IP addresses of both versions, and hardware (MAC) addresses, which are device identifiers. */
public final class IpDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.ip");

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d{2}|\\d{1,2})";
    /** Yes: {@code 192.0.2.17}, {@code 192.0.2.17:8080/24}. No: {@code 1.2.3.4.5}, {@code 300.1.1.1}. */
    private static final Pattern VERSION_4 = Pattern.compile(
            "(?<![\\w.-])" + OCTET + "(?:\\." + OCTET + "){3}(?![\\w]|\\.\\d)(?::\\d{2,5})?(?:/\\d{1,2}(?!\\d))?");
    /** Dots in brackets, as addresses are made harmless. Yes: {@code 192[.]0[.]2[.]17}, {@code 192[.]0.2(dot)17}. No: {@code 192[1]}. */
    private static final String SAFE_DOT = "(?:\\.|\\[(?:\\.|dot)\\]|\\((?:\\.|dot)\\))";
    private static final Pattern DEFANGED = Pattern
            .compile("(?<![\\w.-])(?=[\\d.]{1,12}[\\[(])" + OCTET + "(?:" + SAFE_DOT + OCTET + "){3}(?!\\w)");
    /** Yes: {@code 192 . 0 . 2 . 17}, {@code 192. 0. 2.17}, behind "IP". */
    private static final Anchor IP_WORD = Anchor.words("ip ipv ipaddress");
    private static final Pattern BEHIND_IP = Pattern.compile("(?:v?[46])?(?: ?addr(?:ess)?\\.?)?[\\s:=#(is]{1,8}(?<v>"
            + OCTET + "(?:\\s?\\.\\s?" + OCTET + "){3}(?::\\d{2,5})?)(?!\\d)");

    private static final String GROUP = "[0-9a-f]{1,4}";
    /** Eight groups, or fewer with one double colon. Yes: {@code 2001:db8::8a2e:370:7334}. No: {@code 10:20:30}. */
    private static final Pattern VERSION_6 = Pattern.compile("(?<![\\w:.])(?:(?:" + GROUP + ":){7}" + GROUP + "|(?:"
            + GROUP + ":){1,7}:(?:" + GROUP + "(?::" + GROUP + "){0,6})?)(?:%\\w{1,12})?(?:/\\d{1,3})?(?![\\w:])");
    private static final Pattern VERSION_6_OPEN = Pattern
            .compile("(?<![\\w:.]):" + GROUP + "(?::" + GROUP + "){0,6}(?![\\w:])");
    /** Six pairs or three fours of hexadecimal digits. Yes: {@code 00:1A:2b:3C:4d:5E}, {@code 001a.2b3c.4d5e}. */
    private static final Pattern HARDWARE = Pattern
            .compile("(?<![\\w:.-])(?:[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\\1){4}[0-9a-f]{2}"
                    + "|[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4})(?![\\w:-])");
    private static final Pattern VERSION_BEFORE = Pattern
            .compile("(?:version|ver|v|software|firmware|build|release|section|figure|table|chapter|ec)\\.? ?[:#]? ?$");

    private final RuleBook book = new RuleBook(ID,
            List.of(Rule.of("IP-03", "hardware address", IdentifierKind.DEVICE, Anchor.joined(":-."), HARDWARE, 0.98),
                    address("IP-02", "groups of hexadecimal digits", Anchor.joined(":"), VERSION_6,
                            IpDetector::asVersion6),
                    address("IP-02", "groups of hexadecimal digits", Anchor.sign(":"), VERSION_6_OPEN, found -> 0.3),
                    address("IP-01", "four octets", Anchor.digits(), VERSION_4, IpDetector::asVersion4),
                    address("IP-01", "four octets with dots in brackets", Anchor.digits(), DEFANGED, found -> 0.97),
                    address("IP-01", "four octets", IP_WORD, BEHIND_IP, found -> 0.999)));

    private static Rule address(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.IP_ADDRESS, anchor, form, judge);
    }

    private static double asVersion4(Found found) {
        String[] octets = found.value().split("[.:/]", -1);
        boolean large = Arrays.stream(octets).limit(4).anyMatch(octet -> octet.length() == 3);
        boolean version = found.isAfter(VERSION_BEFORE);
        return version ? 0.1 : large || octets[0].equals("10") ? 0.999 : 0.6;
    }

    private static double asVersion6(Found found) {
        String value = found.value();
        boolean hex = value.chars().anyMatch(unit -> unit >= 'a' && unit <= 'f');
        boolean number = value.chars().anyMatch(Character::isDigit);
        return value.length() < 6 || !number ? 0.2 : hex ? 0.97 : 0.85;
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return book.read(text);
    }
}
