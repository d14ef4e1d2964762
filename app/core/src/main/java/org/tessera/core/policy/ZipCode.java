package org.tessera.core.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * A ZIP code of the United States where it stands in a note.
 *
 * @param firstThree its first three digits; nothing more of it is ever told
 * @param besideState whether a State stands before it on its line: the two together can mean few people
 */
record ZipCode(String firstThree, boolean besideState) {
    private static final int AROUND = 60;

    /** Yes: {@code 02139}, {@code 02139-4307}, {@code 021394307}. No: {@code K1A 0B1}, {@code 75-008}, {@code 0213}. */
    private static final Pattern ZIP = Pattern.compile("([0-9]{3})[0-9]{2}(?:[-\\u2010-\\u2015 ]?[0-9]{4})?");

    /** A letter of a country before the digits. Yes: {@code D-80331}, {@code FR-75008}. No: {@code MA 02139}. */
    private static final Pattern FOREIGN_MARK = Pattern.compile("\\b[A-Z]{1,3}[-\\u2010-\\u2015]$");

    /** Countries whose codes look like ours. Yes: {@code Mexico}. No: {@code New Mexico}. */
    private static final Pattern COUNTRY = Pattern
            .compile("(?i)\\b(?:germany|deutschland|france|spain|espa\u00F1a|italy"
                    + "|italia|(?<!new )m[e\u00E9]xico|turkey|t\u00FCrkiye|finland|suomi|sweden|sverige|estonia|croatia|hrvatska"
                    + "|serbia|bosnia|montenegro|greece|ukraine|lithuania|thailand|malaysia|indonesia|vietnam|viet nam|korea"
                    + "|taiwan|pakistan|iraq|iran|kuwait|saudi arabia|egypt|morocco|algeria|tunisia|libya|sudan|kenya|senegal|zambia"
                    + "|peru|per\u00FA|cuba|costa rica|guatemala|uruguay|honduras|nicaragua|panama|el salvador|dominican republic"
                    + "|sri lanka|nepal|bhutan|laos|cambodia|mongolia|myanmar|israel|czechia|czech republic|slovakia|monaco"
                    + "|san marino|kosovo|canada|united kingdom|england|scotland|wales|ireland|india|china|japan|russia|brazil"
                    + "|australia|philippines|haiti|poland|austria|switzerland|netherlands|belgium|portugal|norway|denmark)\\b");

    /** Codes and names of States, the District and the territories, right before the digits. Yes: {@code MA }, {@code New Mexico, }. No: {@code IN THE }. */
    private static final Pattern STATE = Pattern.compile("(?:\\b(?:A[KLRSZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA"
            + "|M[ADEINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])"
            + "|(?i:\\b(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|guam"
            + "|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan"
            + "|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york"
            + "|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|south carolina"
            + "|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming"
            + "|district of columbia)))[\\s,.]{0,4}(?:(?i:zip)(?: code)?[\\s:]{1,3})?$");

    /** Reads what stands there; empty if it is no such code, or anything near says that it is of another country. */
    static Optional<ZipCode> read(PhiText note, TextSpan span) {
        String text = note.reveal();
        Matcher zip = ZIP.matcher(text.substring(span.start(), span.end()).strip());
        String before = text.substring(Math.max(0, span.start() - AROUND), span.start());
        String line = before.substring(before.lastIndexOf('\n') + 1);
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
        if (!zip.matches() || FOREIGN_MARK.matcher(line).find() || COUNTRY.matcher(line).find()
                || COUNTRY.matcher(behind).find()) {
            return Optional.empty();
        }
        return Optional.of(new ZipCode(zip.group(1), STATE.matcher(before).find()));
    }
}
