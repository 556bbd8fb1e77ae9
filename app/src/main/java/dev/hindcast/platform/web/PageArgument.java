package dev.hindcast.platform.web;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page}, {@code size} and {@code sort} of a list. */
class PageArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        List<Fault> faults = new ArrayList<>();
        var page = number(request, "page", 0, faults);
        var size = number(request, "size", Page.DEFAULT_SIZE, faults);
        var sort = request.getParameter("sort");
        if (sort != null && !sort.matches("[A-Za-z][A-Za-z0-9.]{0,39}(,(asc|desc))?")) {
            faults.add(new Fault("sort", "sort.malformed", "must be a field's name, with ,asc or ,desc if wanted"));
        }
        collect(() -> new PageRequest(page, 1, null), faults);
        collect(() -> new PageRequest(0, size, null), faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new PageRequest(page, size, sort);
    }

    private static int number(NativeWebRequest request, String name, int otherwise, List<Fault> faults) {
        var text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException malformed) {
            faults.add(new Fault(name, "integer.expected", "must be a whole number"));
            return otherwise;
        }
    }

    private static void collect(Runnable check, List<Fault> faults) {
        try {
            check.run();
        } catch (InvalidInput invalid) {
            faults.addAll(invalid.faults());
        }
    }
}
