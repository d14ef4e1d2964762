package org.tessera.core.audit;

import java.util.Optional;

/**
 * What came of checking an exported audit, with nothing at hand but the file.
 *
 * @param verification whether every row follows from the one before it and the end is the one that was signed
 * @param identity whose audit it says it is: the key is ours only if its fingerprint is the one that was noted elsewhere
 * @param signedRows how many rows, from the first, a signature that fits stands for
 */
public record AuditProof(AuditVerification verification, Optional<AuditIdentity> identity, long signedRows) {}
