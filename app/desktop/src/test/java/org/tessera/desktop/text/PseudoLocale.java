package org.tessera.desktop.text;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * English as a longer language would be: every word is about two fifths longer, vowels carry accents, and brackets around
 * each message show where one was cut. Places of a pattern stay as they are.
 */
public final class PseudoLocale extends ResourceBundle {
    private static final String PLAIN = "aeiouyAEIOU";
    private static final String ACCENTED = "áéíóúýÁÉÍÓÚ";
    private static final double LONGER = 0.4;

    /** A choice inside a pattern, whose signs mean something. Yes: {@code {0,choice,0#none|1#one}}. */
    private static final Pattern CHOICE = Pattern.compile(",choice,");

    private final ResourceBundle english = getBundle(Messages.BUNDLE, Locale.ENGLISH,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    /** The messages in it. */
    public static Messages messages() {
        return new Messages(new PseudoLocale(), Locale.ENGLISH);
    }

    @Override
    protected Object handleGetObject(String key) {
        String pattern = english.getString(key);
        return key.contains("key.") || key.startsWith("key") || CHOICE.matcher(pattern).find() ? pattern
                : "⟦" + longer(pattern) + "⟧";
    }

    @Override
    public Enumeration<String> getKeys() {
        return english.getKeys();
    }

    private static String longer(String pattern) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int word = 0;
        for (int at = 0; at <= pattern.length(); at++) {
            char letter = at < pattern.length() ? pattern.charAt(at) : ' ';
            depth += letter == '{' ? 1 : 0;
            boolean letters = depth == 0 && Character.isLetter(letter);
            if (!letters && word > 0) {
                text.append("~".repeat((int) Math.ceil(word * LONGER)));
            }
            word = letters ? word + 1 : 0;
            int vowel = letters ? PLAIN.indexOf(letter) : -1;
            if (at < pattern.length()) {
                text.append(vowel < 0 ? letter : ACCENTED.charAt(vowel));
            }
            depth -= letter == '}' ? 1 : 0;
        }
        return text.toString();
    }
}
