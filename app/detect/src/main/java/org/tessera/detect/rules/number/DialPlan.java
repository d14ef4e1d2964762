package org.tessera.detect.rules.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Found;

/**
 * How likely digits are a telephone number, by the numbering plans of libphonenumber and by what stands around. A plan
 * can only confirm: invented and mistyped numbers of a telephone's form identify as well.
 */
final class DialPlan {
    private static final String HOME = "US";

    private static final Pattern NUMBERS_AROUND = Pattern.compile("\\d[ ,/]{1,2}$");
    private static final Pattern NUMBER_BEHIND = Pattern.compile(" \\d");
    private static final Pattern MEASURE = Pattern.compile(
            " ?(?:mg|mcg|ml|cc|kg|units?|iu|k/|/|cells|per|kcal|calories|steps|feet|meters|m\\b|ng|pg|mm|cm|hz|%)");
    private static final Pattern COUNTED_BEFORE = Pattern.compile(
            "(?:count|wbc|range|ref|between|dose|from|approximately|about|cpt|code|icd|ndc|version) ?[:#]? ?$");
    private static final Pattern DATE_LIKE = Pattern
            .compile("\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}.*|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}.*");

    private DialPlan() {}

    /** Ten digits in groups of three, three and four. */
    static double ofTen(Found found) {
        boolean spaced = found.value().matches("\\d{3} \\d{3} \\d{4}.*");
        if (spaced && (found.isAfter(NUMBERS_AROUND) || found.isBefore(NUMBER_BEHIND))) {
            return 0.4;
        }
        return isValid(found.value()) ? 0.985 : spaced ? 0.85 : 0.95;
    }

    /** A number behind a plus sign and a country code. */
    static double ofAbroad(Found found) {
        return isValid(found.value()) ? 0.985 : 0.8;
    }

    /** Three and four digits. */
    static double ofSeven(Found found) {
        return found.isBefore(MEASURE) || found.isAfter(COUNTED_BEFORE) || found.value().endsWith("000") ? 0.2 : 0.75;
    }

    /** Ten digits without a separator: many record numbers look like this too. */
    static double ofTenInARow(Found found) {
        return found.isBefore(MEASURE) ? 0 : isValid(found.value()) ? 0.75 : 0.55;
    }

    /** Seven to fifteen digits behind a label. */
    static double behindLabel(Found found) {
        int digits = found.digits();
        boolean number = digits >= 7 && !found.isBefore(MEASURE) && !DATE_LIKE.matcher(found.value()).matches();
        return number ? 0.97 : 0;
    }

    private static boolean isValid(String written) {
        return parse(written).filter(PhoneNumberUtil.getInstance()::isValidNumber).isPresent();
    }

    private static Optional<PhoneNumber> parse(String written) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(written, HOME));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
