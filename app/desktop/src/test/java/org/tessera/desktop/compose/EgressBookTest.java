package org.tessera.desktop.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.Wire;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.workspace.Egress;
import org.tessera.core.access.Role;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.egress.profile.BuiltInProfiles;

final class EgressBookTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ProviderProfile SERVER = new ProviderProfile("ward-server", "Ward server", Route.OPENAI_CHAT,
            ProviderProfile.Boundary.INSIDE, new Destination.Endpoint("https", "llm.example.org", 443, "/v1"),
            Wire.plain(900, Duration.ofSeconds(5)),
            Coverage.inside("our own", Set.of("/chat/completions"), "local-1", "basement"));

    private final Workspace workspace = new Workspace(
            new User(new NamedPerson("Dana Okafor"), Role.COMPLIANCE_OFFICER));
    private final EgressBook book = new EgressBook(workspace);

    private int count() {
        return workspace.egressProperty().get() instanceof Egress.Sent sent ? sent.count() : 0;
    }

    @Test
    void everyPromptThatLeftCountsUntilAnotherNoteIsOpened() {
        book.sent(SERVER, NOON);
        book.sent(SERVER, NOON);
        assertThat(count()).isEqualTo(2);
        book.begin();
        assertThat(workspace.egressProperty().get()).isEqualTo(new Egress.NothingLeft());
    }

    @Test
    void nothingLeavesByTheProviderOfThisDevice() {
        book.sent(BuiltInProfiles.onDevice(), NOON);
        assertThat(count()).isZero();
    }

    @Test
    void inDoubtItLeft() {
        book.failed(SERVER, ProblemCode.ENDPOINT_UNREACHABLE, NOON);
        assertThat(count()).isZero();
        book.failed(SERVER, ProblemCode.ENDPOINT_TIMED_OUT, NOON);
        assertThat(count()).isEqualTo(1);
    }
}
