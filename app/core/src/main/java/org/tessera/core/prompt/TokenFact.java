package org.tessera.core.prompt;

import org.tessera.core.vault.Token;

/**
 * What a model may know about a token.
 *
 * @param token which
 * @param fact in words; holds no value, no date element but a year that may stay, no age over 89
 */
public record TokenFact(Token token, String fact) {
    /** The line of the token table. */
    public String line() {
        return token.text() + " = " + fact;
    }

    /** Whether the token may name the patient. */
    public boolean namesPatient() {
        return fact.startsWith(TokenTable.PATIENT);
    }
}
