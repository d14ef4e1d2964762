package org.tessera.desktop.signoff;

import java.util.Optional;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.workspace.Answer;

/**
 * Everything that the Sign-off screen shows, at one moment.
 *
 * @param answer the letter with what was found in it
 * @param signer the name as typed
 * @param signing whether the signature is being written down
 * @param place the stretch of the letter that is looked at
 */
public record SignOffState(Answer answer, NamedPerson signer, boolean signing, Optional<TextSpan> place) {
    /** What stands in the way of the signature. */
    public enum Obstacle {
        NONE, FINDINGS, EMPTY, SIGNING, SIGNED
    }

    /** What stands in the way, the first of several. */
    public Obstacle obstacle() {
        if (answer.signed().isPresent()) {
            return Obstacle.SIGNED;
        }
        if (signing) {
            return Obstacle.SIGNING;
        }
        if (!answer.open().isEmpty()) {
            return Obstacle.FINDINGS;
        }
        if (answer.letter().text().reveal().isBlank()) {
            return Obstacle.EMPTY;
        }
        return Obstacle.NONE;
    }

    /** Whether the letter can be changed now. */
    public boolean isEditable() {
        return !signing && answer.signed().isEmpty();
    }
}
