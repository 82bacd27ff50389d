package io.firewarden.platform.store;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ServiceDatabaseTests {

	private final MongoClient nobody = MongoClients.create("mongodb://127.0.0.1:1");

	private final ServiceDatabase database = new ServiceDatabase(this.nobody.getDatabase("house"));

	@AfterEach
	void close() {
		this.nobody.close();
	}

	@ParameterizedTest
	@MethodSource("whatOneStoreAloneHas")
	void anIndexIsOneThatBothStoresHave(Bson keys, IndexOptions options) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.database.index("things", keys, options));
	}

	static Stream<Arguments> whatOneStoreAloneHas() {
		Bson up = Indexes.ascending("name");
		return Stream.of(arguments(up, new IndexOptions().partialFilterExpression(Filters.gt("size", 1))),
				arguments(up, new IndexOptions().collation(Collation.builder().locale("zh").build())),
				arguments(up, new IndexOptions().expireAfter(1L, TimeUnit.HOURS)),
				arguments(Indexes.text("name"), new IndexOptions()),
				arguments(Indexes.hashed("name"), new IndexOptions()),
				arguments(Indexes.compoundIndex(up, Indexes.geo2dsphere("place")), new IndexOptions()));
	}

	@Test
	void fieldsUpAndDownUniqueAndSparseAreFine() {
		Bson both = Indexes.compoundIndex(Indexes.ascending("name"), Indexes.descending("at"));
		assertThatCode(() -> this.database.index("things", both, new IndexOptions().unique(true).sparse(true)))
			.doesNotThrowAnyException();
	}

}
