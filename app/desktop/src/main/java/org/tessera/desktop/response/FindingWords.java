package org.tessera.desktop.response;

import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.validate.Concern;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** How findings are put into words. */
public final class FindingWords {
    private static final int LONGEST = 160;

    private final Messages messages;

    /** The words of a locale. */
    public FindingWords(Messages messages) {
        this.messages = messages;
    }

    /** What it is, for example "Altered token". */
    public String title(ValidationFinding finding) {
        return messages.get(switch (finding) {
            case ValidationFinding.UnknownToken unknown -> "finding.unknown_token";
            case ValidationFinding.AlteredToken altered -> "finding.altered_token";
            case ValidationFinding.BentToken bent -> "finding.bent_token";
            case ValidationFinding.RepeatedToken repeated -> "finding.repeated_token";
            case ValidationFinding.MissingToken missing -> "finding.missing_token";
            case ValidationFinding.UnexpectedPhi phi -> "finding.unexpected";
            case ValidationFinding.Ungrounded ungrounded -> "finding.ungrounded";
            case ValidationFinding.ValueNotInNote value -> "finding.value";
            case ValidationFinding.Doubtful doubtful -> key(doubtful.concern());
            case ValidationFinding.CutShort cut -> "finding.cut_short";
            case ValidationFinding.ModelRefused refused -> "finding.refused";
        });
    }

    /** What was found, in the words of the restored answer where it has a place. */
    public String words(ValidationFinding finding, PhiText restored) {
        return switch (finding) {
            case ValidationFinding.UnknownToken unknown ->
                messages.get("finding.unknown_token.words", at(unknown.at(), restored));
            case ValidationFinding.AlteredToken altered ->
                messages.get("finding.altered_token.words", at(altered.at(), restored), altered.nearest().text());
            case ValidationFinding.BentToken bent ->
                messages.get("finding.bent_token.words", bent.token().text(), at(bent.at(), restored));
            case ValidationFinding.RepeatedToken repeated ->
                messages.get("finding.repeated_token.words", at(repeated.at(), restored));
            case ValidationFinding.MissingToken missing ->
                messages.get(missing.required() ? "finding.missing_token.required" : "finding.missing_token.words",
                        missing.token().text());
            case ValidationFinding.UnexpectedPhi phi -> messages.get("finding.unexpected.words", at(phi.at(), restored),
                    messages.get(KindStyle.of(phi.kind()).labelKey()));
            case ValidationFinding.Ungrounded ungrounded ->
                messages.get("finding.ungrounded.words", at(ungrounded.at(), restored));
            case ValidationFinding.ValueNotInNote value ->
                messages.get("finding.value.words", at(value.at(), restored));
            case ValidationFinding.Doubtful doubtful ->
                messages.get(key(doubtful.concern()) + ".words", at(doubtful.at(), restored));
            case ValidationFinding.CutShort cut -> messages.get("finding.cut_short.words");
            case ValidationFinding.ModelRefused refused -> messages.get("finding.refused.words");
        };
    }

    private static String key(Concern concern) {
        return switch (concern) {
            case SWAPPED_TOKEN -> "finding.swapped";
            case NUMBER_ELSEWHERE -> "finding.elsewhere";
            case OTHER_UNIT -> "finding.unit";
            case WORD_ELSEWHERE -> "finding.word";
            case NEGATION -> "finding.negation";
            case SIDE -> "finding.side";
            case EXPOSED_TOKEN -> "finding.exposed";
            case ADDRESS -> "finding.address";
            case MARKUP -> "finding.markup";
            case ENCODED -> "finding.encoded";
            case INSTRUCTIONS -> "finding.instructions";
            case OUT_OF_SCOPE -> "finding.scope";
            case FORM -> "finding.form";
            case ACTION_REQUIRED -> "finding.action";
        };
    }

    private static String at(TextSpan place, PhiText restored) {
        String text = restored.slice(place).reveal().replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }

    /** Its picture. */
    public static Icon icon(ValidationFinding finding) {
        return switch (finding) {
            case ValidationFinding.UnknownToken unknown -> Icon.ALTERED;
            case ValidationFinding.AlteredToken altered -> Icon.ALTERED;
            case ValidationFinding.BentToken bent -> Icon.INFO;
            case ValidationFinding.RepeatedToken repeated -> Icon.SAME_VALUE;
            case ValidationFinding.MissingToken missing -> Icon.MINUS;
            case ValidationFinding.UnexpectedPhi phi -> Icon.UNSURE;
            case ValidationFinding.Ungrounded ungrounded -> Icon.NOT_FOUND;
            case ValidationFinding.ValueNotInNote value -> Icon.UNSURE;
            case ValidationFinding.Doubtful doubtful -> Icon.UNSURE;
            case ValidationFinding.CutShort cut -> Icon.UNSURE;
            case ValidationFinding.ModelRefused refused -> Icon.REFUSED;
        };
    }

    /** How grave it is. */
    public static Tone tone(ValidationFinding finding) {
        return switch (finding) {
            case ValidationFinding.UnknownToken unknown -> Tone.BAD;
            case ValidationFinding.AlteredToken altered -> Tone.BAD;
            case ValidationFinding.UnexpectedPhi phi -> Tone.BAD;
            case ValidationFinding.ModelRefused refused -> Tone.BAD;
            case ValidationFinding.RepeatedToken repeated -> Tone.WARN;
            case ValidationFinding.Ungrounded ungrounded -> Tone.WARN;
            case ValidationFinding.ValueNotInNote value -> Tone.WARN;
            case ValidationFinding.Doubtful doubtful -> doubtful.blocks() ? Tone.WARN : Tone.NEUTRAL;
            case ValidationFinding.CutShort cut -> Tone.WARN;
            case ValidationFinding.MissingToken missing -> missing.required() ? Tone.WARN : Tone.NEUTRAL;
            case ValidationFinding.BentToken bent -> Tone.NEUTRAL;
        };
    }
}
