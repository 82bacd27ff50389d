package io.firewarden.platform.store;

import java.util.List;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is tested is the order that an index can be read in. */
class PagingTests {

	@Test
	void theIdFollowsTheDirectionOfTheLastOrder() {
		assertThat(sort(new Paging.Order("a", true))).isEqualTo(BsonDocument.parse("{a: -1, _id: -1}"));
		assertThat(sort(new Paging.Order("a", true), new Paging.Order("b", false)))
			.isEqualTo(BsonDocument.parse("{a: -1, b: 1, _id: 1}"));
		assertThat(sort(new Paging.Order("_id", true))).isEqualTo(BsonDocument.parse("{_id: -1}"));
		assertThat(sort()).isEqualTo(BsonDocument.parse("{_id: 1}"));
	}

	private static BsonDocument sort(Paging.Order... orders) {
		return new Paging(0, 1, List.of(orders)).sort().toBsonDocument();
	}

}
