package org.tessera.store.vault;

import java.util.List;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenVault;
import org.tessera.store.codec.Fields;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** The token maps of cases in the database, each encrypted with the key of its case. Thread-safe. */
public final class SqliteTokenVault implements TokenVault {
    private final Compartments compartments;

    /** The vault of an open store. */
    public SqliteTokenVault(Compartments compartments) {
        this.compartments = compartments;
    }

    /**
     * The tokens of a case.
     *
     * @throws ProblemException {@link ProblemCode#CELL_REFUSED} if a row was changed, moved, dropped or put back
     */
    @Override
    public TokenMap load(CaseId caseId) {
        List<TokenEntry> entries = compartments.read(CompartmentId.of(caseId), TokenRows::list).orElse(List.of());
        return Fields.checked(() -> new TokenMap(entries));
    }

    /**
     * Stores the tokens of a case. What is there is read first, so a row that was changed is not covered up; rows that stay
     * are not written again.
     */
    @Override
    public void save(CaseId caseId, TokenMap map) {
        compartments.changeOrCreate(CompartmentId.of(caseId), (sql, compartment) -> {
            List<TokenEntry> stored = TokenRows.list(sql, compartment);
            List<TokenEntry> wanted = map.entries();
            int same = 0;
            while (same < stored.size() && same < wanted.size() && stored.get(same).equals(wanted.get(same))) {
                same++;
            }
            TokenRows.deleteBehind(sql, compartment, same);
            for (int index = same; index < wanted.size(); index++) {
                TokenRows.insert(sql, compartment, index + 1, wanted.get(index));
            }
            return same;
        });
    }
}
