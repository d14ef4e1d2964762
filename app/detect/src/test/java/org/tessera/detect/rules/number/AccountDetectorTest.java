package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Account numbers: hospital, bank and card. */
class AccountDetectorTest extends DetectorContractTest {
    private final Detector detector = new AccountDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("FIN         {ACCOUNT|77204418}", "account {ACCOUNT|OB 77-1043}. Our",
                "account {ACCOUNT|4471902} on 3 May", "encounter {ACCOUNT|1002345678}",
                "routing {ACCOUNT|021000021} account {ACCOUNT|12345678901}",
                "\"accountNumber\": \"{ACCOUNT|12345678}\"", "routine encounter 3",
                "Account number {ACCOUNT|A-447190}. The", "acct: {ACCOUNT|4471902}", "Acct # {ACCOUNT|00-112233}",
                "please bill account {ACCOUNT|AC44719026}", "Encounter #{ACCOUNT|1234567}", "CSN {ACCOUNT|447190226}",
                "FIN: {ACCOUNT|44719022}", "invoice no. {ACCOUNT|44719}", "Visa ending in {ACCOUNT|4471}",
                "card {ACCOUNT|4111 1111 1111 1111}", "{ACCOUNT|4111-1111-1111-1111}",
                "{ACCOUNT|GB29 NWBK 6016 1331 9268 19}", "{ACCOUNT|GB29NWBK60161331926819}",
                "took into account 3 visits", "visit 3 of 12", "fin 4", "bill 12");
    }
}
