package org.tessera.desktop.gallery;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;

/** A place in the rail with nothing on it. */
record Plain(ScreenPlace place) implements Screen {
    @Override
    public Node content() {
        return new Region();
    }

    @Override
    public ScreenHeader header() {
        return ScreenHeader.ofScreen();
    }

    @Override
    public List<KeyHint> keyHints() {
        return List.of();
    }

    @Override
    public void shown() {}
}
