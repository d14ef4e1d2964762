package org.tessera.store.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditIdentity;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.digest.Sha256;
import org.tessera.store.crypto.VerifyingKey;

/** Checks the signatures in an audit file against the rows that have passed. */
final class SignedPlaces {
    private final String store;
    private final VerifyingKey key;

    /** The last row, and the refusals before it back to the last row of another sort: where a locked store's end may be. */
    private final List<AuditEntry> tail = new ArrayList<>();

    private long rows;

    SignedPlaces(AuditIdentity identity) {
        this.store = identity.store();
        this.key = VerifyingKey.ofHex(identity.key());
    }

    /** How many rows, from the first, a signature stands for. */
    long rows() {
        return rows;
    }

    void passed(AuditEntry row) {
        if (!row.code().equals(SqliteAuditLog.WITHOUT_KEY)) {
            tail.clear();
        }
        tail.add(row);
    }

    boolean isCheckpoint(AuditLine.Place place, Sha256 content) {
        return isSigned(place, content, EndSignature.Purpose.CHECKPOINT) && takes(place.head().number());
    }

    boolean isEnd(AuditLine.Place place, Sha256 content) {
        return (isSigned(place, content, EndSignature.Purpose.FILE) && takes(place.head().number()))
                || (isStored(place, content) && takes(place.signature().end().number()));
    }

    private boolean takes(long number) {
        rows = number;
        return true;
    }

    private boolean isSigned(AuditLine.Place place, Sha256 content, EndSignature.Purpose purpose) {
        EndSignature signature = place.signature();
        return signature.purpose() == purpose && stands(place, content) && signature.end().equals(place.head())
                && fits(signature, content);
    }

    /** The end that the store signed last stands among the rows, with nothing but refusals behind it. */
    private boolean isStored(AuditLine.Place place, Sha256 content) {
        EndSignature signature = place.signature();
        boolean among = signature.end().equals(EndCheck.START) ? tail.size() == place.head().number()
                : tail.stream().anyMatch(row -> head(row).equals(signature.end()) && row.at().equals(signature.at()));
        return signature.purpose() == EndSignature.Purpose.STORED && stands(place, content) && among
                && fits(signature, AuditSigner.NO_FILE);
    }

    private boolean stands(AuditLine.Place place, Sha256 content) {
        AuditHead last = tail.isEmpty() ? EndCheck.START : head(tail.getLast());
        return place.content().equals(content) && place.head().equals(last);
    }

    private boolean fits(EndSignature signature, Sha256 content) {
        byte[] message = EndSignature.message(signature.purpose(), store, signature.end(), signature.at(), content);
        return key.fits(HexFormat.of().parseHex(signature.signature()), message);
    }

    private static AuditHead head(AuditEntry row) {
        return new AuditHead(row.number(), row.hash());
    }
}
