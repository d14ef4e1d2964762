package org.tessera.core.vault;

/** Keeps the token maps of cases, encrypted. A failed write leaves the map as it was. */
public interface TokenVault {
    /** The tokens of a case; {@link TokenMap#EMPTY} for a case that has none. */
    TokenMap load(CaseId caseId);

    /** Stores the tokens of a case, whole or not at all. */
    void save(CaseId caseId, TokenMap map);
}
