package org.tessera.core.reinsert;

import java.util.Set;
import org.tessera.core.vault.Token;

/**
 * What became of the tokens that were sent, counted by distinct token but for leftovers, which are counted by place.
 *
 * @param sent tokens that the prompt held
 * @param restored tokens of them that stand in the answer and were put back
 * @param bent of the restored ones, those that the model had changed in case, brackets or joints somewhere
 * @param missing tokens that were sent and do not stand in the answer
 * @param altered places with a token that is one part away from one that was sent
 * @param unknown places with a token that is like none that was sent
 * @param repeated places where a token stands twice in a row
 */
public record TokenCensus(int sent, int restored, int bent, Set<Token> missing, int altered, int unknown,
        int repeated) {
    public TokenCensus {
        missing = Set.copyOf(missing);
    }
}
