package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.Destination;

final class OutgoingRequestTest {
    @Test
    void keepsItsBytesWhateverIsDoneToCopies() {
        byte[] bytes = "{\"model\":\"m\"}".getBytes(StandardCharsets.UTF_8);
        OutgoingRequest request = new OutgoingRequest(new Destination.OnThisDevice(), "/x", "", "m",
                Map.of("b", "2", "a", "1"), Set.of("model"), bytes);
        Sha256 hash = request.hash();
        bytes[2] = 'X';
        request.body()[2] = 'X';
        assertThat(request.bodyText()).isEqualTo("{\"model\":\"m\"}");
        assertThat(request.hash()).isEqualTo(hash).isEqualTo(Sha256.of("{\"model\":\"m\"}"));
        assertThat(request.size()).isEqualTo(13);
        assertThat(request.headers().keySet()).containsExactly("a", "b");
    }
}
