/**
 * Programs that make and measure the models of {@code nlp-models}. Not shipped. {@link org.tessera.training.TrainTagger}
 * is the door; everything has a fixed seed, so that the same input gives the same bytes on the same JDK.
 */
@NullMarked
package org.tessera.training;

import org.jspecify.annotations.NullMarked;
