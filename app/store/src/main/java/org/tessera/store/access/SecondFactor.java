package org.tessera.store.access;

import com.google.crypto.tink.subtle.Random;
import com.google.crypto.tink.util.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Enrolment;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.FieldBytes;
import org.tessera.store.crypto.SealKey;
import org.tessera.store.crypto.SpokenCode;
import org.tessera.store.crypto.TimeCode;

/**
 * What an account's codes are checked with.
 *
 * @param secret shared with the authenticator app
 * @param recovery keyed hashes of the recovery codes that are left, in hexadecimal
 * @param usedStep the time step of the last code that was taken
 */
record SecondFactor(Bytes secret, List<String> recovery, long usedStep) {
    private static final String ISSUER = "Tessera";
    private static final int RECOVERY_CODES = 10;

    /** 50 bits each. */
    private static final int GROUPS = 2;

    SecondFactor {
        recovery = List.copyOf(recovery);
    }

    /** A factor and what its owner is shown of it. */
    record Drawn(SecondFactor factor, Enrolment shown) {}

    static Drawn draw(AccountName account, SealKey hashing) {
        Bytes secret = Bytes.copyFrom(Random.randBytes(TimeCode.SECRET_BYTES));
        List<String> codes = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        for (int count = 0; count < RECOVERY_CODES; count++) {
            String code = new String(SpokenCode.draw(GROUPS));
            codes.add(code);
            hashes.add(hash(account, code, hashing));
        }
        return new Drawn(new SecondFactor(secret, hashes, 0),
                new Enrolment(TimeCode.uri(secret, ISSUER, account.value()), codes));
    }

    /**
     * The factor after a code was taken, which is not taken again.
     *
     * @throws ProblemException {@link ProblemCode#CODE_WRONG}
     */
    SecondFactor take(AccountName account, String typed, Instant now, SealKey hashing) {
        String code = typed.replace(" ", "").strip();
        return TimeCode.FORM.matcher(code).matches() ? takeTimed(code, now)
                : takeRecovery(hash(account, typed, hashing));
    }

    /** The factor after the first code of the authenticator app; a recovery code does not show that the app has the secret. */
    SecondFactor takeTimed(String code, Instant now) {
        OptionalLong step = TimeCode.step(secret, code, now, usedStep);
        if (step.isEmpty()) {
            throw new ProblemException(ProblemCode.CODE_WRONG);
        }
        return new SecondFactor(secret, recovery, step.getAsLong());
    }

    private SecondFactor takeRecovery(String hash) {
        List<String> left = new ArrayList<>(recovery);
        if (!left.remove(hash)) {
            throw new ProblemException(ProblemCode.CODE_WRONG);
        }
        return new SecondFactor(secret, left, usedStep);
    }

    private static String hash(AccountName account, String code, SealKey hashing) {
        char[] plain = SpokenCode.plain(code.toCharArray());
        byte[] hash = hashing.seal(new FieldBytes().add(account.value()).add(new String(plain)));
        Arrays.fill(plain, '\0');
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public String toString() {
        return "SecondFactor[" + recovery.size() + "]";
    }
}
