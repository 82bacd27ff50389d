package io.firewarden.sampling.draw.adapter.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/** One small change somewhere in a bundle's tree. */
final class Edit {

	private final List<Runnable> possible = new ArrayList<>();

	private Edit(Object tree) {
		walk(tree);
	}

	/** Changes the tree in place, where the number says. */
	static void at(Object tree, int number) {
		var edit = new Edit(tree);
		edit.possible.get(new Random(number).nextInt(edit.possible.size())).run();
	}

	private void walk(@Nullable Object node) {
		if (node instanceof Map<?, ?> map) {
			@SuppressWarnings("unchecked")
			var members = (Map<String, Object>) map;
			this.possible.add(() -> members.put("extra", "x"));
			members.forEach((name, value) -> {
				this.possible.add(() -> members.remove(name));
				if (value instanceof Map || value instanceof List) {
					walk(value);
				}
				else {
					this.possible.add(() -> members.put(name, other(value)));
				}
			});
		}
		else if (node instanceof List<?> list) {
			@SuppressWarnings("unchecked")
			var elements = (List<Object>) list;
			for (int i = 0; i < elements.size(); i++) {
				int place = i;
				Object value = elements.get(i);
				this.possible.add(() -> elements.remove(place));
				if (value instanceof Map || value instanceof List) {
					walk(value);
				}
				else {
					this.possible.add(() -> elements.set(place, other(value)));
				}
			}
		}
	}

	private static Object other(@Nullable Object leaf) {
		return leaf instanceof Long number ? number + 1 : leaf + "x";
	}

}
