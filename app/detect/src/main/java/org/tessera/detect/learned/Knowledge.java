package org.tessera.detect.learned;

/**
 * What is known of words beforehand. In a product this is the lexicon and the likeness of the model file; in training it
 * is a view that withholds what the document at hand contributed itself.
 */
public interface Knowledge {
    /** What the lexicon says of a word, packed as {@link Entry} describes; 0 if it does not know it. */
    long entry(int wordHash);

    /** The judge of how a word is built that may be asked about this word. */
    Likeness likeness(int wordHash);
}
