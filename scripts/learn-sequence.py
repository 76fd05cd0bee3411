"""Learns the net of src/reading/sequence. Called by learn-sequence.mjs: a lesson (test/reading/learn/sequence.ts) and word
vectors in, weights and chances out. Debian's python3-torch; the same every time on one machine, as one thread and one seed do all."""
import json
import multiprocessing
import random
import re
import sys

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

torch.set_num_threads(1)
SEED = 1
WIDTH, SPANS, NEAR, CARRIED, REACH, WIDE = 32, (1, 3, 5), 32, 64, 3, 48
ROUNDS, BATCH, RATE, DECAY = 12, 32, 2e-3, 1e-5
# Shares of what is left out at random: numbers of a word, what was seen, words, what rules and dates tell of a message, and
# the same where the rules were made from the very message.
DROP_INPUT, DROP_SEEN, DROP_WORD, DROP_SIGNS, DROP_SIGNS_SEEN = 0.1, 0.3, 0.14, 0.2, 0.7
# Weights are written in this many steps to either side.
LEVELS = 31
# Word vectors come with the most frequent word first: from so many the mean of a stem is made, of the first few of its words,
# and so many are known to the net though no message has them.
COMMON, OF_A_STEM, NEVER_MET = 60_000, 4, 20_000
# The vectors' numbers for a word; how small what a net adds to them begins.
GIVEN, ADDED = 100, 0.1

with open(sys.argv[1], encoding='utf-8') as file:
    lesson = json.load(file)
NAMES, STRANGE, LABELS = len(lesson['names']), lesson['strange'], lesson['labels']


def vectors():
    """The most frequent words and their vectors, in the order of the file: of its third of a gigabyte only the beginning."""
    with open(sys.argv[2], encoding='utf-8') as file:
        text = file.read(COMMON * 1200)
    text = text[text.index('"vectors":{') :]
    found = re.findall(r'"((?:[^"\\]|\\.)+)":\[([^\]]*)\]', text)[:COMMON]
    numbers = np.array([[float(n) for n in own.split(',')[:GIVEN]] for _, own in found], np.float32)
    return [word for word, _ in found], numbers / numbers[:5000].std()


def given():
    """What is known of names before anything is learned, by number, and stems no message has with what is known of them."""
    words, numbers = vectors()
    at = {word: i for i, word in reversed(list(enumerate(words)))}
    under = {}
    for i, word in enumerate(words):
        if re.fullmatch('[a-z]+', word) and len(word) >= lesson['stem']:
            under.setdefault(word[: lesson['stem']], []).append(i)

    def mean(name):
        places = under.get(name, [])[:OF_A_STEM] if len(name) == lesson['stem'] else [at[name]] if name in at else []
        # What is frequent counts for more.
        weights = np.array([[1 / (i + 200)] for i in places])
        return (numbers[places] * weights).sum(0) / weights.sum() if places else np.zeros(GIVEN)

    # Days, spans, times and figures stand for a word of their sort.
    like = {'@d': 'friday', '@s': 'weeks', '@t': 'noon', '@p': 'yesterday', '#': 'twenty'}
    known = [np.zeros(GIVEN)] + [mean(like.get(name, name)) for name in lesson['names']]
    stems = {word[: lesson['stem']]: None for word in words[:NEVER_MET] if re.fullmatch('[a-z]+', word)}
    met = set(lesson['names'])
    strangers = [stem for stem in stems if stem not in met]
    told = lambda rows: torch.tensor(np.array(rows, np.float32))
    return told(known), strangers, told([mean(stem) for stem in strangers])


KNOWN, STRANGERS, OF_STRANGERS = given()


class Example:
    def __init__(self, told):
        flat = lambda lists: np.array([(i, n) for i, own in enumerate(lists) for n in own], int).reshape(-1, 2)
        self.spelled, self.signs = flat(told['spelled']), flat(told['signs'])
        self.place, self.sentence = np.array(told['place'], int), np.array(told['sentence'], int)
        self.length, self.fold, self.weight, self.seen = len(told['place']), told['fold'], told['weight'], told['seen']
        self.right = np.zeros(LABELS, np.float32)
        self.right[told['right']] = 1


examples = [Example(told) for told in lesson['examples']]
lengths = np.array([example.length for example in examples])
# Of nothing nothing is learned.
folds = np.array([example.fold if example.length > 0 else -1 for example in examples])


def batch(chosen, learning):
    longest = max(lengths[i] for i in chosen)
    place, sentence = np.zeros((len(chosen), longest), int), np.zeros((len(chosen), longest), int)
    spelled, signs = [], []
    for k, i in enumerate(chosen):
        one = examples[i]
        place[k, : one.length], sentence[k, : one.length] = one.place, one.sentence
        spelled.append(one.spelled + [k * longest, 0])
        if not (learning and random.random() < (DROP_SIGNS_SEEN if one.seen else DROP_SIGNS)):
            signs.append(one.signs + [k * longest, 0])
    spelled = np.concatenate(spelled)
    signs = np.concatenate(signs) if signs else np.zeros((0, 2), int)
    if learning:
        # A word left out is a strange one.
        out = np.random.rand(len(chosen) * longest) < DROP_WORD
        gone = out[spelled[:, 0]] & (spelled[:, 1] != lesson['border'])
        hidden = np.stack([np.unique(spelled[gone, 0]), np.full(len(np.unique(spelled[gone, 0])), STRANGE)], 1)
        spelled = np.concatenate([spelled[~gone], hidden])
    return {
        'place': torch.tensor(place),
        'sentence': torch.tensor(sentence),
        'sentences': torch.tensor([examples[i].sentence[-1] + 1 for i in chosen]),
        'there': torch.tensor((np.arange(longest)[None] < lengths[chosen][:, None]).astype(np.float32)),
        'spelled': torch.tensor(spelled),
        'signs': torch.tensor(signs),
    }


class Carrying(torch.autograd.Function):
    """What is carried past each word, by word, message and number: of what came so far what it keeps, and what it adds."""

    @staticmethod
    def forward(ctx, kept, added):
        held, out = torch.zeros_like(added[0]), torch.empty_like(added)
        for t in range(len(added)):
            held = torch.addcmul(added[t], kept[t], held)
            out[t] = held
        ctx.save_for_backward(kept, out)
        return out

    @staticmethod
    def backward(ctx, slope):
        kept, out = ctx.saved_tensors
        whole, later = torch.empty_like(slope), torch.zeros_like(slope[0])
        for t in range(len(slope) - 1, -1, -1):
            later = slope[t] if t == len(slope) - 1 else torch.addcmul(slope[t], kept[t + 1], later)
            whole[t] = later
        return whole * torch.cat([torch.zeros_like(out[:1]), out[:-1]]), whole


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        # What stands for a name: what is given, as far as it serves here, and what messages add.
        self.serves = nn.Linear(GIVEN, WIDTH, bias=False)
        nn.init.normal_(self.serves.weight, 0, 0.02)
        self.added = nn.Parameter(torch.randn(NAMES + 1, WIDTH) * 0.1)
        self.added.data[KNOWN.abs().sum(1) > 0] *= ADDED
        self.added.data[0] = 0
        self.near = nn.ModuleList([nn.Conv1d(WIDTH, NEAR, span, padding=span // 2) for span in SPANS])
        # What a word brings to what is carried, on and back, and what it keeps of it: at first most.
        self.carrying = nn.Conv1d(WIDTH, 4 * CARRIED, REACH, padding=REACH // 2)
        self.carrying.bias.data[2 * CARRIED :] = 1.0
        found = NEAR * len(SPANS) + 2 * CARRIED
        self.wide = nn.Conv1d(found, WIDE, 3, padding=1)
        self.last = nn.Linear(found + 2 * WIDE, LABELS)
        self.drop_input, self.drop_seen = nn.Dropout(DROP_INPUT), nn.Dropout(DROP_SEEN)

    def rows(self):
        return self.added + self.serves(KNOWN)

    def carried(self, x, there):
        """On from the first word, and back from the last; behind the end of a message nothing changes."""
        sums = self.carrying(x)[:, :, : x.shape[2]].permute(2, 0, 1)
        brought = F.hardtanh(sums[:, :, : 2 * CARRIED])
        kept = F.hardtanh(sums[:, :, 2 * CARRIED :] * 0.25 + 0.5, 0, 1)
        kept = torch.where(there.t().unsqueeze(2) > 0, kept, torch.ones_like(kept))
        turned = lambda both: torch.cat([both[:, :, :CARRIED], both[:, :, CARRIED:].flip(0)], 2)
        return turned(Carrying.apply(turned(kept), turned((1 - kept) * brought))).permute(1, 2, 0)

    def forward(self, b):
        size, longest = b['place'].shape
        rows = self.rows()
        x = F.embedding(b['place'], rows, padding_idx=0).reshape(size * longest, WIDTH)
        for told in (b['spelled'], b['signs']):
            x = x.index_add(0, told[:, 0], F.embedding(told[:, 1], rows, padding_idx=0))
        x = self.drop_input(x.reshape(size, longest, WIDTH) * b['there'].unsqueeze(2)).transpose(1, 2)
        near = [F.relu(conv(x)[:, :, :longest]) for conv in self.near]
        near = torch.cat([*near, F.relu(self.carried(x, b['there']))], 1) * b['there'].unsqueeze(1)
        most, outlooks = int(b['sentences'].max()), near.shape[1]
        where = b['sentence'].unsqueeze(1).expand(size, outlooks, longest)
        told = torch.zeros(size, outlooks, most).scatter_reduce(2, where, near, 'amax')
        real = (torch.arange(most)[None] < b['sentences'][:, None]).float().unsqueeze(1)
        wide = F.relu(self.wide(self.drop_seen(told))) * real
        final = wide.gather(2, (b['sentences'] - 1).view(size, 1, 1).expand(size, WIDE, 1)).squeeze(2)
        return self.last(self.drop_seen(torch.cat([told.amax(2), wide.amax(2), final], 1)))


def learn(chosen):
    torch.manual_seed(SEED)
    np.random.seed(SEED)
    random.seed(SEED)
    net = Net()
    by = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    all_steps, step = ROUNDS * (len(chosen) // BATCH + 1), 0
    for _ in range(ROUNDS):
        net.train()
        # Messages of about one length go together.
        order = chosen[np.argsort(lengths[chosen] + np.random.rand(len(chosen)) * 6)]
        batches = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        random.shuffle(batches)
        for own in batches:
            for group in by.param_groups:
                group['lr'] = RATE * min(1, (step + 1) / 200) * max(0.02, 1 - step / all_steps)
            step += 1
            chances = F.log_softmax(net(batch(own, True)), 1)
            right = torch.tensor(np.array([examples[i].right for i in own]))
            weight = torch.tensor([float(examples[i].weight) for i in own])
            loss = -(weight * torch.logsumexp(chances + torch.log(right + 1e-9), 1)).sum() / weight.sum()
            by.zero_grad()
            loss.backward()
            by.step()
    return net


def stepped(weights):
    """The nearest whole steps, and what one is worth: of some sizes the one that loses least."""
    top, found = weights.abs().max().item(), None
    for share in np.linspace(0.3, 1, 15):
        unit = top * share / LEVELS
        steps = torch.clamp(torch.round(weights / unit), -LEVELS, LEVELS)
        lost = ((steps * unit - weights) ** 2).sum().item()
        if found is None or lost < found[0]:
            found = (lost, steps, unit)
    return found[1], found[2]


def written(net):
    """The net in whole steps; it goes on with what is written."""
    with torch.no_grad():
        rows, unit = stepped(torch.cat([net.rows(), net.serves(OF_STRANGERS)]))
        net.added.copy_(rows[: NAMES + 1] * unit)
        net.serves.weight.zero_()
        convs = [*net.near, net.carrying]
        together = torch.cat([conv.weight.reshape(-1) for conv in convs])
        steps, near_unit = stepped(together)
        near, at, one = [], 0, unit * near_unit
        near_base = []
        for conv in convs:
            own = steps[at : at + conv.weight.numel()].reshape(conv.weight.shape)
            at += conv.weight.numel()
            conv.weight.copy_(own * near_unit)
            base = torch.round(conv.bias / one)
            conv.bias.copy_(base * one)
            near_base += base.tolist()
            # by word of the span, outlook, number
            near += own.permute(2, 0, 1).reshape(-1).tolist()
        wide, wide_unit = stepped(net.wide.weight)
        net.wide.weight.copy_(wide * wide_unit)
        two = one * wide_unit
        wide_base = torch.round(net.wide.bias / two)
        net.wide.bias.copy_(wide_base * two)
        last, last_unit = stepped(net.last.weight)
        net.last.weight.copy_(last * last_unit)
    whole = lambda numbers: [int(number) for number in numbers]
    return {
        'shape': {'width': WIDTH, 'spans': SPANS, 'near': NEAR, 'carried': CARRIED, 'reach': REACH, 'wide': WIDE},
        'strangers': STRANGERS,
        'rows': [whole(row) for row in rows[1:].tolist()],
        'near': {
            'weights': whole(near),
            'base': whole(near_base),
            'whole': float(f'{1 / one:.6g}'),
            'worth': float(f'{one * last_unit:.6g}'),
        },
        'wide': {
            'weights': whole(wide.permute(2, 1, 0).reshape(-1).tolist()),
            'base': whole(wide_base.tolist()),
            'worth': float(f'{two * last_unit:.6g}'),
        },
        'last': {
            'weights': whole(last.reshape(-1).tolist()),
            'base': [round(value, 4) for value in net.last.bias.tolist()],
        },
    }


def chances_of(net, chosen):
    net.eval()
    found = np.zeros((len(chosen), LABELS))
    order = np.argsort(lengths[chosen], kind='stable')
    with torch.no_grad():
        for i in range(0, len(order), 128):
            own = order[i : i + 128]
            found[own] = torch.softmax(net(batch(chosen[own], False)), 1).numpy()
    return found


right = np.array([example.right for example in examples])


def without(fold):
    """What a net finds of the messages of one part that learned from all the others."""
    net = learn(np.where((folds != fold) & (lengths > 0))[0])
    rest = np.where(folds == fold)[0]
    sharp = chances_of(net, rest)
    written(net)
    found = chances_of(net, rest)
    hits = lambda each: 100 * (right[rest, :][np.arange(len(rest)), each.argmax(1)] > 0).mean()
    print(f'net, part {fold + 1} kept out: {hits(found):.1f} % ({hits(sharp):.1f} % unrounded)', file=sys.stderr, flush=True)
    return rest, found


def whole(_):
    return written(learn(np.where(lengths > 0)[0]))


# A process for each, as many at once as there are processors.
with multiprocessing.get_context('fork').Pool() as processes:
    learned = processes.apply_async(whole, [None])
    parts = processes.map(without, range(lesson['folds']), 1)
    learned = learned.get()
chances = np.zeros((len(examples), LABELS))
for rest, found in parts:
    chances[rest] = found
learned['chances'] = [[round(float(one), 6) for one in each] for each in chances]
with open(sys.argv[3], 'w', encoding='utf-8') as file:
    json.dump(learned, file)
