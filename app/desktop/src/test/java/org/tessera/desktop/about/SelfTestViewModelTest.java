package org.tessera.desktop.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.fixture.ImmediateWork;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.engine.selftest.CheckResult;
import org.tessera.engine.selftest.Part;
import org.tessera.engine.selftest.SelfTestReport;

final class SelfTestViewModelTest {
    private static final CheckResult WORKS = new CheckResult(Part.MACHINE, "clock", Optional.empty());
    private static final CheckResult BROKEN = new CheckResult(Part.KNOWLEDGE, "model tagger",
            Optional.of(new CheckResult.Failure(ProblemCode.MODEL_ALTERED, "tagger")));

    private final Deque<Runnable> toolkit = new ArrayDeque<>();
    private final Background background = new Background(ImmediateWork.workers(), toolkit::add);
    private final Workspace workspace = new Workspace(new User(new NamedPerson("Dana Okafor"), Set.of()));
    private final List<String> board = new ArrayList<>();
    private final SelfTestViewModel model = new SelfTestViewModel(background, workspace, SelfTestViewModelTest::test,
            board::add);

    private static SelfTestReport test(Consumer<CheckResult> watcher) {
        watcher.accept(WORKS);
        watcher.accept(BROKEN);
        return new SelfTestReport(List.of(WORKS, BROKEN));
    }

    private void next() {
        toolkit.remove().run();
    }

    @Test
    void tellsEachCheckAndThenTheReport() {
        model.begin();
        assertThat(model.stateProperty().get().part()).isEmpty();
        next();
        assertThat(model.stateProperty().get())
                .isEqualTo(new SelfTestState(Optional.of(Part.MACHINE), 1, Optional.empty()));
        next();
        next();
        assertThat(model.stateProperty().get().report().orElseThrow().verdict()).isEqualTo("FAIL 1/2");
    }

    @Test
    void copiesWhatFailedAndWhatWorksAndSaysSo() {
        model.begin();
        model.copy();
        assertThat(board).isEmpty();
        toolkit.forEach(Runnable::run);
        model.copy();
        assertThat(board).singleElement()
                .satisfies(text -> assertThat(text).startsWith("FAIL 1/2\n").contains("FAILED  model tagger: MD-2002"));
        assertThat(workspace.noticeProperty().get().orElseThrow().messageKey()).isEqualTo("self_test.copied");
    }

    @Test
    void whatNobodyWaitsForIsNotShownAndTheNewestCounts() {
        model.begin();
        model.leave();
        toolkit.forEach(Runnable::run);
        toolkit.clear();
        assertThat(model.stateProperty().get()).isEqualTo(SelfTestState.BEGUN);
        model.begin();
        model.begin();
        toolkit.forEach(Runnable::run);
        assertThat(model.stateProperty().get().made()).isEqualTo(2);
        assertThat(model.stateProperty().get().report()).isPresent();
    }
}
