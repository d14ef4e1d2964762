package org.tessera.testkit.note;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Numbers and addresses in the ways in which people write them. What could belong to somebody comes from ranges that are
 * set aside: 555-01xx, {@code example.org}, RFC 5737 and RFC 3849 addresses, social security numbers in the 900s.
 */
final class WrittenNumbers {
    private static final String VIN_SIGNS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int[] VIN_VALUES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9,
            2, 3, 4, 5, 6, 7, 8, 9};
    private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    private static final List<String> DIGIT_WORDS = List.of("oh", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine");

    private final Random random;

    WrittenNumbers(Random random) {
        this.random = random;
    }

    /** A pattern filled: {@code #} a digit, {@code @} a capital letter, all else as it stands. */
    String like(String pattern) {
        StringBuilder made = new StringBuilder();
        pattern.chars().forEach(sign -> made.append(switch (sign) {
            case '#' -> (char) ('0' + random.nextInt(10));
            case '@' -> (char) ('A' + random.nextInt(26));
            default -> (char) sign;
        }));
        return made.toString();
    }

    private String oneLike(String... patterns) {
        return like(patterns[random.nextInt(patterns.length)]);
    }

    private String area() {
        return String.valueOf(201 + random.nextInt(780));
    }

    String phone() {
        return oneLike("(" + area() + ") 555-01##", area() + "-555-01##", area() + ".555.01##", area() + " 555 01##",
                "+1 " + area() + " 555 01##", "1-" + area() + "-555-01##", area() + "/555-01##", "555-01##");
    }

    String fax() {
        return oneLike("(" + area() + ") 555-01##", area() + "-555-01##", area() + ".555.01##");
    }

    String pager() {
        return oneLike("####", area() + "-555-01##", "555-01##");
    }

    /** Digit by digit, as on the telephone. */
    String phoneSpoken() {
        StringBuilder said = new StringBuilder();
        String digits = like(area() + "55501##");
        for (int at = 0; at < digits.length(); at++) {
            said.append(at == 0 ? "" : at == 3 || at == 6 ? ", " : " ")
                    .append(DIGIT_WORDS.get(digits.charAt(at) - '0'));
        }
        return said.toString();
    }

    String ssn() {
        return oneLike("9##-##-####", "9## ## ####", "9##.##.####", "9########", "xxx-xx-####", "***-**-####");
    }

    String record() {
        return oneLike("#######", "########", "##-##-##", "###-##-####-#", "@@#######", "####-#####", "@-######",
                "00######");
    }

    String plan() {
        return oneLike("@@@#########", "@@@ #### ##### ##", "W#########", "#EG4-TE#-MK##", "###@@####", "@####-#####");
    }

    String group() {
        return oneLike("00#####", "@@####", "#####-###");
    }

    String account() {
        return oneLike("V00#########", "########", "@@-########", "####-####-##");
    }

    String licence() {
        return oneLike("@@ ## ### ###", "@#######", "MD-#####", "@@#####", "D##-###-####");
    }

    /** Ten digits from a block that was never given out, with the check digit of 45 CFR 162.406. */
    String npi() {
        String nine = like("1000000##");
        int sum = 24;
        for (int at = 0; at < 9; at++) {
            int digit = nine.charAt(8 - at) - '0';
            int doubled = digit * 2;
            sum += at % 2 == 0 ? doubled / 10 + doubled % 10 : digit;
        }
        return nine + (10 - sum % 10) % 10;
    }

    /** Two letters, six digits, check digit. */
    String dea(char initial) {
        String six = like("######");
        int sum = 0;
        for (int at = 0; at < 6; at++) {
            sum += (six.charAt(at) - '0') * (at % 2 == 0 ? 1 : 2);
        }
        return "B" + initial + six + sum % 10;
    }

    /** Seventeen signs with their check digit, of a maker that does not exist. */
    String vin() {
        char[] vin = like("0TS@@####@#######").replaceAll("[IOQ]", "X").toCharArray();
        int sum = 0;
        for (int at = 0; at < vin.length; at++) {
            sum += at == 8 ? 0 : VIN_VALUES[VIN_SIGNS.indexOf(vin[at])] * VIN_WEIGHTS[at];
        }
        vin[8] = sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
        return new String(vin);
    }

    String plate() {
        return oneLike("@@@-####", "###-@@@", "@@## @@@", "#@@@###");
    }

    String device() {
        return oneLike("@@@######@", "SN-########", "##-####-@@", "@#@######", "########");
    }

    String udi() {
        return like("(01)09506000134352(17)27####(21)@@@######");
    }

    String mac() {
        return like("00-00-5E-00-53-") + String.format(Locale.ROOT, "%02X", random.nextInt(256));
    }

    String biometric() {
        return oneLike("FPT-#####-@@", "VP-##@#-##@#", "IRIS######@");
    }

    String photo() {
        return oneLike("IMG_2026####_####.jpg", "DSC0####.JPG", "wound_######.png", "face-####.heic");
    }

    String other() {
        return oneLike("@@##-#####", "##-@@-#####", "E-########", "@###-####", "########-@", "MRI-SCR-###");
    }

    String handle() {
        return oneLike("skater_####", "gardenfan##", "@@xo####").toLowerCase(Locale.ROOT);
    }

    String email(Person person) {
        String name = person.family().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String local = oneLike(name + "##",
                person.given().substring(0, 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "x") + "." + name,
                name + "_home");
        return local + "@" + Stock.pick(List.of("example.org", "mail.example.com", "post.example.net"), random);
    }

    String url() {
        return oneLike("https://portal.example.org/visit/####@@", "www.records-####.example.com/view?id=######",
                "http://imaging.example.net/s/@#@#@#", "chart.example.org/p/######");
    }

    String ip() {
        return switch (random.nextInt(4)) {
            case 0 -> "192.0.2." + (1 + random.nextInt(254));
            case 1 -> "198.51.100." + (1 + random.nextInt(254));
            case 2 -> "203.0.113." + (1 + random.nextInt(254));
            default ->
                String.format(Locale.ROOT, "2001:db8:%x::%x", 1 + random.nextInt(65_000), 1 + random.nextInt(65_000));
        };
    }

    /** A postal code of a prefix without inhabitants. */
    String zip() {
        String five = Stock.pick(List.of("213", "269", "343", "345", "348", "929", "969", "987"), random) + like("##");
        return random.nextInt(5) == 0 ? five + like("-####") : five;
    }

    String street() {
        Stock stock = Stock.HELD;
        String name = stock.part("stem", random) + " " + stock.part("street", random);
        return switch (random.nextInt(8)) {
            case 0 -> like("P.O. Box ####");
            case 1 -> like("## ") + name + like(", Apt #@");
            case 2 -> like("#### N. ") + name;
            case 3 -> like("### ") + name + like(", Unit ##");
            default -> like("### ") + name;
        };
    }
}
