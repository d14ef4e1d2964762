package org.tessera.core.incident;

import org.tessera.core.note.PhiText;

/**
 * What a person thinks of one factor.
 *
 * @param grade how probable it makes a compromise
 * @param words why, as typed; may identify somebody
 */
public record RiskJudgement(RiskGrade grade, PhiText words) {}
