package org.tessera.core.reinsert;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.tessera.core.vault.Token;

/**
 * What a model may do to a token and leave it recoverable: undoing this one thing gives label (or one that means the
 * same, or none where brackets or an underscore show that there was one), index, form and check characters as they were
 * sent.
 *
 * @param name what it is called
 * @param change what is done to the written token
 * @param sign what is put between two characters of it; mostly nothing
 */
record Mutation(String name, UnaryOperator<String> change, String sign) {
    /** Every one. */
    static final List<Mutation> ALL = List.of(new Mutation("lower case", text -> text.toLowerCase(Locale.ROOT)),
            new Mutation("title case", text -> text.substring(0, 3) + text.substring(3).toLowerCase(Locale.ROOT)),
            new Mutation("blanks inside", text -> "[[ " + inner(text) + " ]]"),
            new Mutation("blanks between brackets", text -> "[ [" + inner(text) + "] ]"),
            new Mutation("single brackets", text -> "[" + inner(text) + "]"),
            new Mutation("no brackets", Mutation::inner),
            new Mutation("round brackets", text -> "(" + inner(text) + ")"),
            new Mutation("double round brackets", text -> "((" + inner(text) + "))"),
            new Mutation("curly brackets", text -> "{{" + inner(text) + "}}"),
            new Mutation("one curly bracket", text -> "{" + inner(text) + "}"),
            new Mutation("angle brackets", text -> "<" + inner(text) + ">"),
            new Mutation("full width brackets", text -> "\uFF3B\uFF3B" + inner(text) + "\uFF3D\uFF3D"),
            new Mutation("lenticular brackets", text -> "\u3010" + inner(text) + "\u3011"),
            new Mutation("tortoise brackets", text -> "\u3014" + inner(text) + "\u3015"),
            new Mutation("unclosed", text -> "[[" + inner(text)), new Mutation("unopened", text -> inner(text) + "]]"),
            new Mutation("one bracket lost", text -> text.substring(1)),
            new Mutation("full width", text -> each(text, sign -> sign + 0xFF01 - '!')),
            new Mutation("mathematical letters", text -> each(text, Mutation::bold)),
            new Mutation("arabic digits",
                    text -> each(text, sign -> Character.isDigit(sign) ? sign - '0' + 0x660 : sign)),
            new Mutation("cyrillic twins",
                    text -> text.replace('A', '\u0410').replace('E', '\u0415').replace('T', '\u0422')),
            new Mutation("underscore to blank", text -> text.replace('_', ' ')),
            new Mutation("joints to hyphens", text -> text.replace('_', '-').replace('.', '-')),
            new Mutation("joints to dots", text -> text.replace('_', '.')),
            new Mutation("joints to blanks", text -> text.replace('_', ' ').replace('.', ' ')),
            new Mutation("other hyphens", text -> text.replace('_', '\u2011').replace('.', '\u2013')),
            new Mutation("index without zero", text -> text.replaceFirst("_0", "_")),
            new Mutation("index with zeros", text -> text.replaceFirst("_", "_00")),
            new Mutation("bold inside", text -> "[[**" + inner(text) + "**]]"),
            new Mutation("bold label", text -> text.replaceFirst("\\[\\[([A-Z]+)", "[[**$1**")),
            new Mutation("code", text -> "`" + inner(text) + "`"),
            new Mutation("code inside", text -> "[[`" + inner(text) + "`]]"),
            new Mutation("markdown escapes", text -> text.replace("_", "\\_").replace("[", "\\[").replace("]", "\\]")),
            new Mutation("twice escaped",
                    text -> text.replace("_", "\\\\_").replace("[", "\\\\[").replace("]", "\\\\]")),
            new Mutation("decimal entities", text -> "&#91;&#91;" + inner(text) + "&#93;&#93;"),
            new Mutation("hex entities", text -> "&#x5B;&#x5b;" + inner(text).replace("_", "&#x5f;") + "&#x5D;&#x5d;"),
            new Mutation("named entities",
                    text -> "&lsqb;&lsqb;" + inner(text).replace("_", "&lowbar;") + "&rsqb;&rsqb;"),
            new Mutation("escaped entities", text -> "&amp;#91;&amp;#91;" + inner(text) + "&amp;#93;&amp;#93;"),
            new Mutation("json escapes", text -> "\\u005b\\u005b" + inner(text) + "\\u005d\\u005d"),
            new Mutation("json escapes twice",
                    text -> "\\\\u005b\\\\u005B" + inner(text).replace("_", "\\\\u005f") + "\\\\u005d\\\\u005D"),
            new Mutation("url escapes", text -> text.replace("[", "%5B").replace("]", "%5D")),
            new Mutation("url escapes twice",
                    text -> text.replace("[", "%255B").replace("]", "%255D").replace("_", "%255F")),
            new Mutation("possessive inside", text -> "[[" + inner(text) + "'s]]"),
            new Mutation("possessive without brackets", text -> inner(text) + "\u2019s"),
            new Mutation("plural inside", text -> "[[" + inner(text) + "s]]"),
            new Mutation("plural without brackets", text -> inner(text) + "s"), new Mutation("soft hyphen", "\u00AD"),
            new Mutation("zero width", "\u200B"), new Mutation("variation selector", "\uFE0F"),
            new Mutation("line break", "\n"), new Mutation("blank", "\u00A0"),
            new Mutation("line break at joint", text -> inner(text).replace("_", "_\n")),
            new Mutation("translated", text -> translated(text)),
            new Mutation("translated without brackets", text -> inner(translated(text))),
            new Mutation("shortened label", text -> text.replaceFirst("\\[\\[([A-Z]+?)[A-Z]_", "[[$1_")),
            new Mutation("plural label", text -> text.replaceFirst("_", "S_")),
            new Mutation("label dropped", text -> text.replaceFirst("[A-Z]+_", "")), new Mutation(
                    "label dropped single brackets", text -> "[" + inner(text).replaceFirst("[A-Z]+_", "_") + "]"));

    private Mutation(String name, UnaryOperator<String> change) {
        this(name, change, "");
    }

    /** Puts a sign between two characters inside of the brackets. */
    private Mutation(String name, String sign) {
        this(name, UnaryOperator.identity(), sign);
    }

    /** The token as the model wrote it. */
    String of(Token token, Random random) {
        String written = token.text();
        if (sign.isEmpty()) {
            return change.apply(written);
        }
        int at = 2 + random.nextInt(written.length() - 3);
        return written.substring(0, at) + sign + written.substring(at);
    }

    static String inner(String text) {
        return text.substring(2, text.length() - 2);
    }

    private static String translated(String text) {
        return text.replaceFirst("NAME", "NOMBRE")
                .replaceFirst("DATE", "FECHA")
                .replaceFirst("CITY", "VILLE")
                .replaceFirst("MRN", "HISTORIA")
                .replaceFirst("PHONE", "T\u00C9L\u00C9PHONE")
                .replaceFirst("FACILITY", "\u533B\u9662")
                .replaceFirst("STREET", "Calle");
    }

    private static int bold(int sign) {
        if (sign >= 'A' && sign <= 'Z') {
            return sign - 'A' + 0x1D400;
        }
        return Character.isDigit(sign) ? sign - '0' + 0x1D7CE : sign;
    }

    private static String each(String text, IntUnaryOperator change) {
        StringBuilder out = new StringBuilder();
        text.chars().map(change).forEach(out::appendCodePoint);
        return out.toString();
    }
}
