package org.tessera.core.work;

import java.time.Instant;
import org.tessera.core.vault.CaseId;

/**
 * A case as a list shows it without anything that identifies.
 *
 * @param id the case
 * @param notes how many notes it has; none if only its tokens are kept
 * @param changedAt when somebody worked on one of them last, or when a case without notes was made
 */
public record CaseSummary(CaseId id, int notes, Instant changedAt) {}
