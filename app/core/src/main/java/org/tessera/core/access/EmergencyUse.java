package org.tessera.core.access;

import java.time.Instant;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;

/**
 * One use of emergency access, until a compliance officer has looked at it and after.
 *
 * @param id lower-case hexadecimal, unique in the store
 * @param person who used it, as they named themselves, or whose session it was
 * @param account the account that widened its session; empty if the emergency key opened the store
 * @param reason why
 * @param words more about it, as typed; may identify somebody
 * @param from when it began
 * @param until when it ends by itself
 * @param reviewedBy who looked at it
 */
public record EmergencyUse(String id, NamedPerson person, Optional<AccountName> account, EmergencyReason reason,
        PhiText words, Instant from, Instant until, Optional<NamedPerson> reviewedBy) {}
