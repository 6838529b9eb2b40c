package dev.phosphene.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.phosphene.render.context.Context;
import dev.phosphene.render.context.HeadlessContext;
import dev.phosphene.render.gl.Gpu;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test its own headless debug context, as a {@link Gpu} or {@link Context} parameter. A missing context fails the test; so do GL
 * errors, other high-severity messages and leaked objects.
 */
public final class HeadlessGl implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private final List<String> faults = new ArrayList<>();
    private HeadlessContext context;

    @Override
    public void beforeEach(ExtensionContext test) {
        faults.clear();
        context = HeadlessContext.open(System.getProperty("phosphene.gpu"), true, faults::add);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context.close();
        if (test.getExecutionException().isEmpty()) {
            assertThat(faults).as("what the driver and the Gpu complain about").isEmpty();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Gpu.class || type == Context.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Gpu.class ? context.gpu() : context;
    }
}
