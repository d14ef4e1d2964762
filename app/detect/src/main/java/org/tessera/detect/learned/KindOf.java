package org.tessera.detect.learned;

import org.tessera.core.identifier.IdentifierKind;

/** Names the kind of a mention more finely than its label does, by the words in it and around it. */
final class KindOf {
    private static final int REACH = 4;

    private final Knowledge knowledge;

    KindOf(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    IdentifierKind of(Words words, Mention mention) {
        return switch (mention.label()) {
            case PERSON -> hasKin(words, mention) ? IdentifierKind.RELATIVE : IdentifierKind.PATIENT;
            case CLINICIAN -> IdentifierKind.CLINICIAN;
            case PLACE -> isStreet(words, mention) ? IdentifierKind.STREET : IdentifierKind.CITY;
            case ORGANISATION -> IdentifierKind.FACILITY;
            case DATE -> IdentifierKind.DATE;
            case NUMBER -> IdentifierKind.OTHER;
            case OUTSIDE -> throw new IllegalArgumentException("no mention has that label");
        };
    }

    /** A kin word before the name, "his wife Ann", or right behind it, "Ann (wife)", in the same sentence. */
    private boolean hasKin(Words words, Mention mention) {
        for (int word = mention.first() - 1; word >= Math.max(0, mention.first() - REACH); word--) {
            if (words.gap(word + 1) >= Words.LINE || words.is(word, '.') || words.is(word, ';')) {
                break;
            }
            if (is(words, word, WordClass.KIN)) {
                return true;
            }
        }
        for (int word = mention.last() + 1; word <= Math.min(words.size() - 1, mention.last() + 3); word++) {
            if (words.gap(word) >= Words.LINE || words.is(word, '.')) {
                break;
            }
            if (is(words, word, WordClass.KIN)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStreet(Words words, Mention mention) {
        for (int word = mention.first(); word <= mention.last(); word++) {
            if (Form.isDigits(words.form(word)) || (word > mention.first() && is(words, word, WordClass.STREET_TYPE))) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Words words, int word, WordClass wordClass) {
        return (Entry.classes(knowledge.entry(words.hash(word))) & wordClass.bit()) != 0;
    }
}
