package org.tessera.detect.rules.form;

import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Vocabulary;

/** The state before the number of a plate, a licence or a plan: it is not of the number. */
final class StatePrefix {
    private static final Vocabulary<String> STATES = Vocabulary.words("al ak az ar ca co ct de fl ga hi id il in ia"
            + " ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv"
            + " wi wy dc pr");

    private StatePrefix() {}

    /** Where the number behind a state begins: {@code SC PWK 318}, {@code AZ 41877}. Not {@code KX 44 719 026}. */
    static int behind(NoteText text, IdentifierKind kind, int word) {
        int start = text.words().start(word);
        boolean stated = kind == IdentifierKind.LICENCE || kind == IdentifierKind.VEHICLE
                || kind == IdentifierKind.HEALTH_PLAN;
        int next = text.words().end(word) + 1;
        if (!stated || !STATES.contains(text, word) || " -:".indexOf(text.at(next - 1)) < 0
                || word + 1 >= text.words().size() || text.words().start(word + 1) != next) {
            return start;
        }
        int behind = CodeReader.pieceEnd(text, next);
        boolean letters = CodeReader.digits(text, next, behind) == 0;
        boolean whole = text.at(behind) != ' '
                || CodeReader.digits(text, behind + 1, CodeReader.pieceEnd(text, behind + 1)) == 0;
        boolean number = whole && kind != IdentifierKind.HEALTH_PLAN;
        return text.at(next - 1) != '-' && (letters || number) ? next : start;
    }
}
