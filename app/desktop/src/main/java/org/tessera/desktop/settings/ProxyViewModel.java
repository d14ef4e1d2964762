package org.tessera.desktop.settings;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.WebProxy;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.workspace.Background;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.ProxyDesk;

/** The site's proxy as the Settings screen shows and changes it, without its looks. */
final class ProxyViewModel {
    private final DeidentificationEngine engine;
    private final Background background;
    private final ReadOnlyObjectWrapper<ProxyState> state = new ReadOnlyObjectWrapper<>(ProxyState.NONE);

    ProxyViewModel(DeidentificationEngine engine, Background background) {
        this.engine = engine;
        this.background = background;
    }

    ReadOnlyObjectProperty<ProxyState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    void refresh() {
        background.run(this::read, state::set, this::show);
    }

    private ProxyState read() {
        ProxyDesk desk = engine.proxy();
        return new ProxyState(desk.proxy(), desk.hasPassword(), Optional.empty());
    }

    /**
     * Sets it.
     *
     * @param user nothing for a proxy that asks for none, and to keep the password of the same address
     * @param password overwritten
     * @return whether address and exceptions are of their form
     */
    boolean set(String address, String direct, String user, char[] password) {
        WebProxy proxy;
        try {
            proxy = WebProxy.of(address, direct);
        } catch (IllegalArgumentException unknown) {
            Arrays.fill(password, '\0');
            return false;
        }
        Optional<char[]> shown = user.isBlank() ? Optional.empty() : Optional.of(joined(user.strip(), password));
        Arrays.fill(password, '\0');
        change(() -> engine.proxy().set(proxy, shown, person()));
        return true;
    }

    /** User name and password with a colon between them. */
    private static char[] joined(String user, char[] password) {
        char[] both = Arrays.copyOf((user + ":").toCharArray(), user.length() + 1 + password.length);
        System.arraycopy(password, 0, both, user.length() + 1, password.length);
        return both;
    }

    void remove() {
        change(() -> engine.proxy().remove(person()));
    }

    private NamedPerson person() {
        return engine.session().person().orElseThrow(() -> new ProblemException(ProblemCode.NAME_MISSING));
    }

    private void change(Runnable work) {
        background.run(() -> {
            work.run();
            return read();
        }, state::set, this::show);
    }

    private void show(ProblemException problem) {
        ProxyState now = state.get();
        state.set(new ProxyState(now.proxy(), now.password(), Optional.of(Problem.of(problem))));
    }
}
