package org.tessera.formats.rtf;

import java.nio.charset.Charset;
import java.util.List;

/** The character sets that RTF names by number. */
final class CodePages {
    /** What is taken when a file names none that is known. */
    static final Charset ANSI = Charset.forName("windows-1252");

    private CodePages() {}

    /** The set of a Windows code page; {@link #ANSI} if it is not known. */
    static Charset ofPage(int page) {
        List<String> names = switch (page) {
            case 932 -> List.of("windows-31j");
            case 936 -> List.of("GBK");
            case 950 -> List.of("Big5");
            case 1361 -> List.of("x-Johab");
            case 10_000 -> List.of("x-MacRoman");
            case 65_001 -> List.of("UTF-8");
            default -> List.of("windows-" + page, "x-windows-" + page, "IBM" + page);
        };
        return names.stream().filter(Charset::isSupported).findFirst().map(Charset::forName).orElse(ANSI);
    }

    /**
     * The set of a font.
     *
     * @param number behind {@code \fcharset}
     * @param page what the file takes when a font does not say
     */
    static Charset ofFont(int number, Charset page) {
        return switch (number) {
            case 77 -> ofPage(10_000);
            case 128 -> ofPage(932);
            case 129 -> ofPage(949);
            case 130 -> ofPage(1361);
            case 134 -> ofPage(936);
            case 136 -> ofPage(950);
            case 161 -> ofPage(1253);
            case 162 -> ofPage(1254);
            case 163 -> ofPage(1258);
            case 177 -> ofPage(1255);
            case 178 -> ofPage(1256);
            case 186 -> ofPage(1257);
            case 204 -> ofPage(1251);
            case 222 -> ofPage(874);
            case 238 -> ofPage(1250);
            case 254 -> ofPage(437);
            case 255 -> ofPage(850);
            default -> page;
        };
    }
}
