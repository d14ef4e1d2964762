package org.tessera.desktop.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every word that a person reads, by key. Patterns are those of {@link MessageFormat}, so an apostrophe is written twice
 * and a count chooses its words: {@code {0,choice,0#none|1#one note|1<{0} notes}}.
 */
public final class Messages {
    /** The bundle on the class path; there is one. */
    static final String BUNDLE = "org.tessera.desktop.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    /** The words for a locale; English where a locale has none of its own. */
    public Messages(Locale locale) {
        this(ResourceBundle.getBundle(BUNDLE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)), locale);
    }

    /** The words of a bundle, with numbers and times as a locale writes them. */
    Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words of a key.
     *
     * @param key as in {@code messages.properties}
     * @param values what the pattern's places take
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** Whether there are words of a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The locale in which numbers and times are written. */
    public Locale locale() {
        return locale;
    }
}
