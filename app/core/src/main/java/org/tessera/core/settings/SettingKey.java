package org.tessera.core.settings;

import java.util.regex.Pattern;

/**
 * The name of a setting.
 *
 * @param name 1 to 64 of {@code a-z 0-9 . -}, for example {@code theme}
 * @param identifying whether its value may identify somebody and is encrypted; other values can be read while the store is
 *        locked, and the seal of the house tells when they were changed outside
 */
public record SettingKey(String name, boolean identifying) {
    /** Yes: {@code default-profile}. No: anything that could quote a note. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    /** The colours of the window: {@code system}, {@code light}, {@code dark} or {@code contrast}. */
    public static final SettingKey THEME = new SettingKey("theme", false);

    /** The size of all text against 100 %: {@code 100} to {@code 200}. */
    public static final SettingKey TEXT_SIZE = new SettingKey("text-size", false);

    /** Whether prompts may be sent at all: {@code true} or {@code false}. */
    public static final SettingKey SENDING_ALLOWED = new SettingKey("sending-allowed", false);

    /** Whether prompts may be sent to vendors: {@code true} or {@code false}. */
    public static final SettingKey VENDORS_ALLOWED = new SettingKey("vendors-allowed", false);

    /** What the organisation is under HIPAA, the name of a {@link org.tessera.core.provider.HipaaStanding}. */
    public static final SettingKey HIPAA_STANDING = new SettingKey("hipaa-standing", false);

    /** Whether every account must have a second factor: {@code true} or {@code false}. */
    public static final SettingKey SECOND_FACTOR_REQUIRED = new SettingKey("second-factor-required", false);

    /** After how many minutes without a touch the workstation locks: 1 to 30. */
    public static final SettingKey IDLE_MINUTES = new SettingKey("idle-minutes", false);

    /** The provider profile that is offered first. */
    public static final SettingKey DEFAULT_PROFILE = new SettingKey("default-profile", false);

    /** The profiles that are asked when the chosen one gives no answer, in order, separated by blanks. */
    public static final SettingKey FALLBACK_PROFILES = new SettingKey("fallback-profiles", false);

    /** The name that stands under what the user decides and signs. */
    public static final SettingKey USER_NAME = new SettingKey("user-name", true);

    /** The words that the site always or never hides, as text. */
    public static final SettingKey SITE_LISTS = new SettingKey("site-lists", true);

    /** Whether a third person has to rule on two readings of a note: {@code true} or {@code false}. */
    public static final SettingKey THIRD_PERSON_RULES = new SettingKey("third-person-rules", false);

    /** The folder of the site's own model; off without it. */
    public static final SettingKey SITE_MODEL = new SettingKey("site-model", true);

    /** How many days notes are kept; see {@link org.tessera.core.work.RetentionPolicy}. */
    public static final SettingKey RETENTION_NOTES = new SettingKey("retention-notes", false);

    /** How many days answers are kept. */
    public static final SettingKey RETENTION_ANSWERS = new SettingKey("retention-answers", false);

    /** How many days the texts of signed documents are kept. */
    public static final SettingKey RETENTION_DOCUMENTS = new SettingKey("retention-documents", false);

    /** How many days backups are kept. */
    public static final SettingKey RETENTION_BACKUPS = new SettingKey("retention-backups", false);

    /**
     * Whether cases are kept in memory alone and lost when the store is closed: {@code true} or {@code false}. It holds from
     * the next login on; cases that were stored before stay in the store and are not seen meanwhile.
     */
    public static final SettingKey EPHEMERAL = new SettingKey("ephemeral", false);

    /** @throws IllegalArgumentException unless the name is of its form */
    public SettingKey {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("a name has 1 to 64 of a-z, 0-9, . and -");
        }
    }
}
