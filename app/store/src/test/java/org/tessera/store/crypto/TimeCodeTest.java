package org.tessera.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {
    private static final Bytes SECRET = Bytes.copyFrom("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B: the rows for SHA-1, eight digits. */
    @ParameterizedTest
    @CsvSource({"59,94287082", "1111111109,07081804", "1111111111,14050471", "1234567890,89005924",
            "2000000000,69279037", "20000000000,65353130"})
    void givesTheCodesOfTheStandard(long second, String code) {
        assertThat(TimeCode.at(SECRET, second / 30, 8)).isEqualTo(code);
        assertThat(TimeCode.at(SECRET, second / 30, 6)).isEqualTo(code.substring(2));
        assertThat(TimeCode.step(SECRET, code.substring(2), Instant.ofEpochSecond(second), 0))
                .isEqualTo(OptionalLong.of(second / 30));
    }

    /** RFC 4226, appendix D: the first ten, by their count. */
    @ParameterizedTest
    @CsvSource({"0,755224", "1,287082", "2,359152", "3,969429", "4,338314", "5,254676", "6,287922", "7,162583",
            "8,399871", "9,520489"})
    void givesTheCodesOfTheStandardBefore(long step, String code) {
        assertThat(TimeCode.at(SECRET, step, 6)).isEqualTo(code);
    }

    @Test
    void takesTheStepBeforeAndTheOneAfterAndNoOther() {
        Instant now = Instant.ofEpochSecond(1_111_111_111L);
        long step = 1_111_111_111L / 30;
        for (long other = step - 4; other <= step + 4; other++) {
            assertThat(TimeCode.step(SECRET, TimeCode.at(SECRET, other, 6), now, 0))
                    .isEqualTo(Math.abs(other - step) <= 1 ? OptionalLong.of(other) : OptionalLong.empty());
        }
    }

    @Test
    void takesNoStepTwiceAndNoneBeforeOneThatWasTaken() {
        Instant now = Instant.ofEpochSecond(1_111_111_111L);
        long step = 1_111_111_111L / 30;
        assertThat(TimeCode.step(SECRET, TimeCode.at(SECRET, step, 6), now, step)).isEmpty();
        assertThat(TimeCode.step(SECRET, TimeCode.at(SECRET, step - 1, 6), now, step)).isEmpty();
        assertThat(TimeCode.step(SECRET, TimeCode.at(SECRET, step + 1, 6), now, step)).hasValue(step + 1);
    }

    @Test
    void writesTheAddressThatAuthenticatorAppsRead() {
        assertThat(TimeCode.uri(SECRET, "Tessera", "ada.reviewer"))
                .isEqualTo("otpauth://totp/Tessera:ada.reviewer?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Tessera&algorithm=SHA1&digits=6&period=30");
    }
}
