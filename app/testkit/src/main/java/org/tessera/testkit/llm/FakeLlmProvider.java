package org.tessera.testkit.llm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.Wire;
import org.tessera.core.vault.TokenizedText;

/** A provider without network or model: it answers what the test says and remembers what it was asked. */
public final class FakeLlmProvider implements LlmProvider {
    private final Function<ApprovedPrompt, String> answers;
    private final LlmResponse.Finish finish;
    private final List<ApprovedPrompt> received = new CopyOnWriteArrayList<>();

    /** Answers each prompt with what the function gives; the function may throw a problem. */
    public FakeLlmProvider(Function<ApprovedPrompt, String> answers) {
        this(answers, LlmResponse.Finish.COMPLETE);
    }

    /** Answers that end in another way. */
    public FakeLlmProvider(Function<ApprovedPrompt, String> answers, LlmResponse.Finish finish) {
        this.answers = answers;
        this.finish = finish;
    }

    /** Answers with the note text that was sent, unchanged. */
    public static FakeLlmProvider echoing() {
        return new FakeLlmProvider(prompt -> prompt.draft().noteText().value());
    }

    @Override
    public ProviderProfile profile() {
        return new ProviderProfile("fake", "Fake", Route.ON_DEVICE, ProviderProfile.Boundary.THIS_DEVICE,
                new Destination.OnThisDevice(), Wire.plain(900, Duration.ofSeconds(5)),
                Coverage.inside("this device", Set.of(Route.ON_DEVICE.pathTemplate(false)), "fake-1", "local"));
    }

    @Override
    public OutgoingRequest compose(PromptDraft draft) {
        String earlier = draft.earlier()
                .stream()
                .map(turn -> message("user", turn.user().value()) + message("assistant", turn.answer().value()))
                .collect(Collectors.joining());
        String messages = message("system", draft.system()) + earlier + message("user", draft.user());
        String body = "{\"model\":\"fake-1\",\"messages\":[" + messages.substring(1) + "]}";
        return new OutgoingRequest(profile().destination(), profile().path(), "", "fake-1", Map.of(),
                Set.of("model", "messages", "messages[].role", "messages[].content"),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static String message(String role, String content) {
        return ",{\"role\":\"" + role + "\",\"content\":" + JsonText.quoted(content) + "}";
    }

    @Override
    public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
        received.add(prompt);
        String answer = answers.apply(prompt);
        watcher.received(answer);
        return new LlmResponse(new TokenizedText(answer), "fake-1", finish, OptionalInt.empty(), OptionalInt.empty(),
                Optional.empty(), Duration.ofMillis(1));
    }

    /** The prompts so far, oldest first. */
    public List<ApprovedPrompt> received() {
        return List.copyOf(received);
    }
}
