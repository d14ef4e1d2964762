package org.tessera.desktop.control;

import java.util.Optional;
import org.tessera.core.detect.Score;

/**
 * One piece of evidence for or against a span.
 *
 * @param icon what sort of detector it comes from
 * @param words what it found, without a character of the note
 * @param score how sure it is; empty for an absence
 * @param conflict whether it takes the text for something else
 */
public record Reason(Icon icon, String words, Optional<Score> score, boolean conflict) {}
