/**
 * The linguistic layer: cTAKES reads a note and says where its sentences, words and clinical terms are. Its answer is
 * evidence for detectors and for the resolver, never a reason to hide or to overlook text. UIMA and cTAKES are used here
 * and nowhere else; nothing of them is visible outside this package.
 */
@NullMarked
package org.tessera.ctakes;

import org.jspecify.annotations.NullMarked;
