package org.tessera.desktop.providers;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.gate.ProfileCheck;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProfileChange;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.compose.EgressBook;
import org.tessera.desktop.workspace.Background;
import org.tessera.desktop.workspace.Notice;
import org.tessera.desktop.workspace.Workspace;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.ProviderDesk;
import org.tessera.engine.ProviderTrial;
import org.tessera.engine.RoundTrip;
import org.tessera.engine.io.TextFile;
import org.tessera.engine.io.WholeFile;
import org.tessera.engine.report.RegisterCsv;

/** The Providers screen without its looks. It decides nothing: what may be sent where, the gate's rules say. */
public final class ProvidersViewModel {
    private final DeidentificationEngine engine;
    private final Background background;
    private final Workspace workspace;
    private final InstantSource clock;
    private final List<ReadyMade> readyMade;
    private final EgressBook egress;
    private final ReadOnlyObjectWrapper<ProvidersState> state = new ReadOnlyObjectWrapper<>(ProvidersState.UNREAD);
    private final ReadOnlyObjectWrapper<Optional<ProblemException>> problem = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<Background.Running> trying = Optional.empty();

    /**
     * A view model for the register of an engine.
     *
     * @param readyMade the profiles to begin with
     */
    public ProvidersViewModel(DeidentificationEngine engine, Background background, Workspace workspace,
            InstantSource clock, List<ReadyMade> readyMade) {
        this.engine = engine;
        this.background = background;
        this.workspace = workspace;
        this.clock = clock;
        this.readyMade = List.copyOf(readyMade);
        this.egress = new EgressBook(workspace);
        workspace.sendingProperty().subscribe((before, now) -> {
            if (state.get().loaded()) {
                load();
            }
        });
    }

    private record Register(List<ProviderRow> rows, List<String> fallbacks, boolean sendingAllowed) {}

    /** What is to be seen. */
    public ReadOnlyObjectProperty<ProvidersState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What went wrong last; empty if nothing did. */
    public ReadOnlyObjectProperty<Optional<ProblemException>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The profiles to begin with. */
    public List<ReadyMade> readyMade() {
        return readyMade;
    }

    /** Reads the register. */
    public void load() {
        background.run(this::read,
                register -> state
                        .set(state.get().read(register.rows(), register.fallbacks(), register.sendingAllowed())),
                this::fail);
    }

    private Register read() {
        boolean allowed = engine.sending().isAllowed();
        LocalDate today = today();
        ProviderDesk desk = engine.providerDesk();
        Set<String> imported = desk.imported();
        Set<String> credentials = desk.withCredential();
        List<ProviderRow> rows = engine.profiles()
                .stream()
                .map(profile -> new ProviderRow(profile,
                        ProfileCheck.of(profile, engine.sending().isAllowed(profile.boundary()), today),
                        imported.contains(profile.name()), credentials.contains(profile.name()),
                        engine.proxy().carrying(profile), today))
                .toList();
        return new Register(rows, engine.fallbacks().names(), allowed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private NamedPerson person() {
        return workspace.userProperty().get().person();
    }

    private void fail(ProblemException failed) {
        problem.set(Optional.of(failed));
    }

    private void say(String key, Object... values) {
        workspace.noticeProperty().set(Optional.of(Notice.of(key, values)));
    }

    /** Brings a provider to hand. */
    public void choose(String name) {
        if (!state.get().chosen().equals(Optional.of(name))) {
            problem.set(Optional.empty());
            state.set(state.get().choosing(name));
        }
    }

    /** Puts a question, a form or the trial over the register. */
    public void ask(ProvidersState.Asking what) {
        problem.set(Optional.empty());
        state.set(state.get().asking(what));
    }

    /** Takes it away again. A trial that runs goes on and is deleted behind itself; nobody waits for it. */
    public void dismiss() {
        trying.ifPresent(running -> {
            running.drop();
            state.get().current().ifPresent(row -> egress.sent(row.profile(), clock.instant()));
        });
        trying = Optional.empty();
        ask(ProvidersState.Asking.NOTHING);
    }

    /** Does work on the register, then shows the register as it is then. */
    private <T> void change(Supplier<T> work, Consumer<T> then) {
        problem.set(Optional.empty());
        background.run(work, done -> {
            dismiss();
            then.accept(done);
            load();
            workspace.registerChanged();
        }, this::fail);
    }

    /** Takes in a profile from a file, in the place of one of its name. */
    public void importFile(Path file) {
        change(() -> {
            ProviderProfile profile = ProfileJson.read(TextFile.read(file));
            new ProfileChange(known(profile.name()), profile).refusal().ifPresent(why -> {
                throw new ProblemException(ProblemCode.PROFILE_INVALID, why);
            });
            String json = ProfileJson.write(profile);
            if (engine.providerDesk().imported().contains(profile.name())) {
                engine.providerDesk().renew(profile, json, person());
            } else {
                engine.providerDesk().take(profile, json, Optional.empty());
            }
            return profile;
        }, profile -> {
            say("providers.imported", profile.title());
            choose(profile.name());
        });
    }

    private Optional<ProviderProfile> known(String name) {
        return engine.profiles().stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /** Writes a profile to begin with into a file, to be filled in. */
    public void saveReadyMade(ReadyMade chosen, Path file) {
        write(file, chosen.json(), "providers.template.saved", chosen.title());
    }

    /** Writes the profile at hand into a file; a credential is never in it. */
    public void exportProfile(Path file) {
        state.get()
                .current()
                .ifPresent(row -> write(file, ProfileJson.write(row.profile()), "providers.exported",
                        row.profile().title()));
    }

    /** Writes the whole register into a file. */
    public void exportRegister(Path file) {
        List<RegisterCsv.Entry> entries = state.get()
                .rows()
                .stream()
                .map(row -> new RegisterCsv.Entry(row.profile(), row.checks()))
                .toList();
        write(file, RegisterCsv.of(entries, engine.organisation().standing()), "providers.register.exported",
                entries.size());
    }

    private void write(Path file, String text, String saidKey, Object value) {
        problem.set(Optional.empty());
        background.run(() -> {
            WholeFile.write(file, out -> out.append(text));
            return file;
        }, done -> say(saidKey, value), this::fail);
    }

    /** Removes the provider at hand with its credential. */
    public void remove() {
        state.get().current().filter(ProviderRow::imported).ifPresent(row -> change(() -> {
            engine.providerDesk().remove(row.name());
            return row.profile().title();
        }, title -> say("providers.removed", title)));
    }

    /** What can be attested of the provider at hand. */
    List<Renewal.Subject> subjects() {
        return state.get().current().map(row -> Renewal.subjects(row.profile())).orElse(List.of());
    }

    /** Records that the person who works here looked at settings of the provider at hand today. */
    void recheck(Set<Renewal.Subject> looked) {
        state.get().current().filter(row -> row.imported() && !looked.isEmpty()).ifPresent(row -> change(() -> {
            ProviderProfile renewed = Renewal.renewed(row.profile(), looked, person(), today());
            engine.providerDesk().renew(renewed, ProfileJson.write(renewed), person());
            return looked.size();
        }, count -> say("providers.rechecked", count)));
    }

    /** Keeps a credential for the provider at hand; the array is overwritten. */
    public void setCredential(char[] secret) {
        state.get().current().filter(ProviderRow::imported).ifPresent(row -> change(() -> {
            engine.providerDesk().setCredential(row.name(), secret, person());
            return row.profile().title();
        }, title -> say("providers.credential.kept", title)));
    }

    /** Keeps the content of a file as the credential, for the forms that have several lines. */
    public void setCredentialFrom(Path file) {
        state.get().current().filter(ProviderRow::imported).ifPresent(row -> change(() -> {
            engine.providerDesk().setCredential(row.name(), TextFile.read(file).strip().toCharArray(), person());
            return row.profile().title();
        }, title -> say("providers.credential.kept", title)));
    }

    /** Sends a bundled note about nobody the whole way to the provider at hand. */
    public void test() {
        state.get().current().ifPresent(row -> {
            ask(ProvidersState.Asking.TRIAL);
            trying = Optional.of(background.run(() -> ProviderTrial.run(engine, row.name(), person()),
                    outcome -> tried(row.profile(), Trial.of(outcome)),
                    failed -> tried(row.profile(), Trial.brokenOff(failed))));
        });
    }

    private void tried(ProviderProfile profile, Trial result) {
        trying = Optional.empty();
        result.outcome()
                .filter(RoundTrip.Outcome.Answered.class::isInstance)
                .ifPresent(answered -> egress.sent(profile, clock.instant()));
        result.problem().ifPresent(failed -> egress.failed(profile, failed.problem(), clock.instant()));
        state.set(state.get().tried(result));
    }

    /** Asks a provider, too, when a chosen one gives no answer; the last of all. */
    public void addFallback(String name) {
        List<String> order = new ArrayList<>(known());
        order.add(name);
        order(order);
    }

    /** Asks a provider no more when a chosen one gives no answer. */
    public void removeFallback(String name) {
        order(known().stream().filter(other -> !other.equals(name)).toList());
    }

    /** Moves a fall-back by one place towards the first or the last. */
    public void moveFallback(String name, boolean up) {
        List<String> order = new ArrayList<>(known());
        int from = order.indexOf(name);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            order(order);
        }
    }

    /** The order without what was removed from the register. */
    private List<String> known() {
        Set<String> names = names();
        return state.get().fallbacks().stream().filter(names::contains).toList();
    }

    private Set<String> names() {
        return state.get().rows().stream().map(ProviderRow::name).collect(Collectors.toUnmodifiableSet());
    }

    private void order(List<String> order) {
        Set<String> names = names();
        background.run(() -> {
            engine.fallbacks().set(order, names, person());
            return order;
        }, done -> {
            load();
            workspace.registerChanged();
        }, this::fail);
    }
}
