package org.tessera.core.detect;

import org.tessera.core.note.TextSpan;

/**
 * A word of a sentence.
 *
 * @param span where it stands
 * @param partOfSpeech Penn Treebank tag, for example {@code NNP}
 */
public record Word(TextSpan span, String partOfSpeech) {}
