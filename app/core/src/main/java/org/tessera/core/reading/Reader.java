package org.tessera.core.reading;

import org.tessera.core.access.AccountName;
import org.tessera.core.review.NamedPerson;

/**
 * Who reads: an account and whose it is. A typed name alone makes no reader, because anybody can type another one.
 *
 * @param account the account that is logged in
 * @param person as the name stands under the statement
 */
public record Reader(AccountName account, NamedPerson person) {
    /** Whether both are the same member of staff: by the account, or by the name of a person with two accounts. */
    public boolean isSameAs(Reader other) {
        return account.equals(other.account) || person.equals(other.person);
    }
}
