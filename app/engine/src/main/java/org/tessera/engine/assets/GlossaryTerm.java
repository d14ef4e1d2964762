package org.tessera.engine.assets;

import java.util.List;

/**
 * A word of HIPAA or of this product.
 *
 * @param id its name in links, for example {@code safe-harbor}
 * @param term the word
 * @param plain what it means, in plain words
 * @param citation the rule behind it, for example {@code 45 CFR 164.514(b)(2)}
 * @param see the ids of others that help to understand it
 */
public record GlossaryTerm(String id, String term, String plain, String citation, List<String> see) {
    public GlossaryTerm {
        see = List.copyOf(see);
    }
}
