package io.firewarden.platform.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Which records a caller may see and change. A brigade has its own jurisdiction (辖区), an
 * agency only itself; the detachment has all of them. The restriction belongs into the
 * query, so that a foreign record looks like one that does not exist.
 */
public sealed interface Jurisdiction {

	/**
	 * Whether a record of this brigade about this agency lies inside.
	 * @param brigade code of the brigade responsible, null where there is none
	 * @param uscc the agency the record is about, null where there is none
	 */
	boolean covers(@Nullable String brigade, @Nullable String uscc);

	/** The detachment, and those who serve all of it. */
	record Everywhere() implements Jurisdiction {

		@Override
		public boolean covers(@Nullable String brigade, @Nullable String uscc) {
			return true;
		}

	}

	/** One brigade (大队). */
	record Brigade(String code) implements Jurisdiction {

		@Override
		public boolean covers(@Nullable String brigade, @Nullable String uscc) {
			return this.code.equals(brigade);
		}

	}

	/** One agency, which sees only itself. */
	record OwnAgency(String uscc) implements Jurisdiction {

		@Override
		public boolean covers(@Nullable String brigade, @Nullable String uscc) {
			return this.uscc.equals(uscc);
		}

	}

	/** Nothing: a caller whose roles give no records at all. */
	record Nowhere() implements Jurisdiction {

		@Override
		public boolean covers(@Nullable String brigade, @Nullable String uscc) {
			return false;
		}

	}

}
