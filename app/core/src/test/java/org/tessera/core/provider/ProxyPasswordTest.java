package org.tessera.core.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProxyPasswordTest {
    private static final WebProxy PROXY = new WebProxy("proxy.ward.example", 3128, List.of());
    private static final char[] PASSWORD = "ward-7:hush".toCharArray();

    @Test
    void isShownToTheAddressThatItWasGivenForWhateverGoesAroundIt() {
        WebProxy same = new WebProxy("proxy.ward.example", 3128, List.of("a.example"));
        assertThat(ProxyPassword.shownTo(same, ProxyPassword.kept(PROXY, PASSWORD))).hasValue(PASSWORD);
    }

    @Test
    void isShownToNoOther() {
        for (WebProxy other : List.of(new WebProxy("proxy.ward.example", 312, List.of()),
                new WebProxy("proxy.ward.example", 31_280, List.of()),
                new WebProxy("other.ward.example", 3128, List.of()))) {
            assertThat(ProxyPassword.shownTo(other, ProxyPassword.kept(PROXY, PASSWORD))).isEmpty();
        }
    }

    @Test
    void isNoneWithoutAnAddressOrWithoutAPassword() {
        assertThat(ProxyPassword.shownTo(PROXY, "ward-7:hush".toCharArray())).isEmpty();
        assertThat(ProxyPassword.shownTo(PROXY, ProxyPassword.kept(PROXY, new char[0]))).isEmpty();
        assertThat(ProxyPassword.shownTo(PROXY, new char[0])).isEmpty();
    }

    @Test
    void leavesNothingInTheArrayThatWasKept() {
        char[] kept = ProxyPassword.kept(PROXY, PASSWORD);
        ProxyPassword.shownTo(PROXY, kept);
        assertThat(kept).containsOnly('\0');
    }
}
