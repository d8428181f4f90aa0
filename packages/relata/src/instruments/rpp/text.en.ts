/** English wording of the Relational Patterns Profile, CC BY 4.0. */
export const text = {
  language: 'en',
  license: 'CC-BY-4.0',
  status:
    'Research draft: no norms, no validated cut-offs, not diagnostic. It does not ask about self-harm or suicide and is no check of risk or safety.',
  stem: 'Think about the last two weeks. How often was each sentence true for you? “People close to me” means a partner, family or friends: whoever you are closest to. “Someone” can be any person in your life. If you had little contact with people, choose the answer that fits best.',
  weeklyStem:
    'Think about the last week. How often was each sentence true for you? “People close to me” means a partner, family or friends: whoever you are closest to. “Someone” can be any person in your life. If you had little contact with people, choose the answer that fits best.',
  partnerStem: 'In the last two weeks, the person I am close to …',
  originsStem: 'When I was growing up …',
  options: { 0: 'Never', 1: 'Rarely', 2: 'Sometimes', 3: 'Often', 4: 'Almost always' },
  originsOptions: {
    0: 'Not at all true',
    1: 'A little true',
    2: 'Somewhat true',
    3: 'Mostly true',
    4: 'Very true',
  },
  contentNote:
    'The next six sentences look back at growing up, and at how care felt then. They are optional: you can skip one, skip them all or stop at any point, and your other results stay the same. Looking back can bring up feelings. It is fine to take your time, to pause, or to share what comes up with someone you trust.',
  partnerMissing: 'No chance to see this (scored as missing)',
  /**
   * What each form shows: the key of its stem, which sentence of an item, and what stands
   * beside the response options. The origins block has a note, a stem and options of its own.
   */
  forms: {
    'rpp-86': {
      stem: 'stem',
      sentence: 'text',
      block: {
        items: 'origins',
        note: 'contentNote',
        stem: 'originsStem',
        options: 'originsOptions',
        optional: true,
      },
    },
    'rpp-80': { stem: 'stem', sentence: 'text' },
    'rpp-36': { stem: 'stem', sentence: 'text' },
    'rpp-24': { stem: 'stem', sentence: 'text' },
    'rpp-9': { stem: 'weeklyStem', sentence: 'text' },
    'rpp-24-partner': { stem: 'partnerStem', sentence: 'partnerText', noAnswer: 'partnerMissing' },
  },
  scales: {
    withdrawal: {
      name: 'Withdrawal',
      looksAt:
        'How much you pull back from people, or from letting them know you, above all on hard days.',
      highScore:
        'A high score means answers that describe going quiet, hiding bad days and handling problems alone.',
      reflection: 'When you go quiet, what do you wish someone close to you knew?',
    },
    rejection: {
      name: 'Rejection sensitivity',
      looksAt:
        'How often you expect people to turn you away, and how strongly small signs of it affect you.',
      highScore:
        'A high score means answers that describe feeling criticized by simple comments and expecting people to say no.',
      reflection: 'When a small sign from someone hurts, what else could it mean?',
    },
    numbing: {
      name: 'Emotional numbing',
      looksAt: 'How muted your feelings are when you are with people, even people you love.',
      highScore:
        'A high score means answers that describe knowing that they love someone while feeling very little of it.',
      reflection: 'What was happening the last time you felt even a little warmth with someone?',
    },
    receiving: {
      name: 'Difficulty receiving care',
      looksAt: 'What happens inside you when someone offers kindness, help or praise.',
      highScore:
        'A high score means answers that describe refusing help, explaining praise away or wanting to hide when someone cares for them.',
      reflection: 'What would it be like to take in one kind word just as it was said?',
    },
    burden: {
      name: 'Burden and unworthiness beliefs',
      looksAt:
        'What you believe about your place with other people, such as being too much, too little or hard to love.',
      highScore:
        'A high score means answers that describe feeling like a weight on others, too much for them or hard to love.',
      reflection:
        'If someone who cares about you heard these beliefs, what might they want to say to you?',
    },
    selfCriticism: {
      name: 'Self-criticism and guilt',
      looksAt:
        'How harshly you judge your part in your relationships, and how much guilt you carry about it.',
      highScore:
        'A high score means answers that describe scolding themselves after a talk and feeling guilty about things that others call fine.',
      reflection: 'What words would feel both fair and kind to yourself after a difficult talk?',
    },
    engulfment: {
      name: 'Fear of engulfment',
      looksAt:
        'How much closeness feels as if it could take over your time, your wishes or your sense of who you are.',
      highScore:
        'A high score means answers that describe feeling trapped, or left with too little room for their own wishes, when someone comes close.',
      reflection: 'What helps you feel like yourself while someone is close to you?',
    },
    abandonment: {
      name: 'Fear of abandonment',
      looksAt: 'How often your bonds with people feel as if they are about to end.',
      highScore:
        'A high score means answers that describe watching for signs that someone will leave and feeling afraid when someone is away.',
      reflection: 'What helps you feel connected to someone while you are apart?',
    },
    testing: {
      name: 'Testing and pre-emptive distance',
      looksAt:
        'How often you test whether people will stay, or step away first to protect yourself from being left.',
      highScore:
        'A high score means answers that describe becoming distant to see who stays, hiding a need to see who notices or ending contact first.',
      reflection: 'When you test if someone will stay, what are you hoping to find out?',
    },
    performing: {
      name: 'Performing',
      looksAt: 'How much being with people feels like playing a part that takes effort.',
      highScore:
        'A high score means answers that describe acting happier than they feel, checking how they seem and being tired after time with people.',
      reflection: 'Who are you with when being together takes the least effort?',
    },
    longing: {
      name: 'Unmet longing',
      looksAt: 'How strongly you wish to be held, seen, understood and cared for.',
      highScore:
        'A high score means answers that describe wishing that someone would see how hard things are, hold them or look after them for a while.',
      reflection:
        'If someone could offer you one kind of care this week, what would you want it to be?',
    },
    reconnection: {
      name: 'Reconnection',
      looksAt:
        'How much you let yourself be seen, ask for what you need, take care and love in and stay close.',
      highScore:
        'A high score means answers that describe showing how they really feel, saying what they need and trusting that care is real.',
      reflection: 'What made it possible the last time you felt close to someone?',
    },
    origins: {
      name: 'Early relational climate',
      looksAt:
        'How care, sadness, joy and need were met while you were growing up, as you remember it now.',
      highScore:
        'A high score means answers that describe care that was often missing, and learning to need very little from others.',
      reflection:
        'How does what you learned back then about needing people fit the life you have now?',
    },
  },
  items: {
    withdrawal1: {
      text: 'I left a message from someone I care about unanswered for days.',
      partnerText: 'left a message from someone close unanswered for days.',
      facet: 'unanswered contact',
    },
    withdrawal2: {
      text: 'I cancelled plans with someone because I wanted to be left alone.',
      partnerText: 'cancelled plans in order to be left alone.',
      facet: 'cancelling',
    },
    withdrawal3: {
      text: 'I asked someone to spend time with me.',
      partnerText: 'asked someone to spend time together.',
      facet: 'seeking contact',
    },
    withdrawal4: {
      text: 'I kept a bad day to myself.',
      partnerText: 'said all was well on what looked like a bad day.',
      facet: 'hiding a bad day',
    },
    withdrawal5: {
      text: 'I went quiet when someone wanted to know how I really was.',
      partnerText: 'became quiet when someone asked how they were.',
      facet: 'going quiet, not being known',
    },
    withdrawal6: {
      text: 'I struggled alone with a problem that someone could have helped me with.',
      partnerText: 'struggled alone with a problem that someone could have helped with.',
      facet: 'coping alone',
    },
    withdrawal7: {
      text: 'When I had a bad day, I told someone about it.',
      partnerText: 'told someone about a bad day.',
      facet: 'letting oneself be known on a bad day',
    },
    withdrawal8: {
      text: 'On my worst days, I kept away from people.',
      partnerText: 'kept away from people on hard days.',
      facet: 'pulling back when in need',
    },
    rejection1: {
      text: 'A harmless remark felt like criticism.',
      partnerText: 'seemed hurt by a harmless remark.',
      facet: 'hearing criticism in a plain remark',
    },
    rejection2: {
      text: 'I took a late reply to mean someone liked me less.',
      partnerText: 'seemed upset when a reply came late.',
      facet: 'late reply read as dislike',
    },
    rejection3: {
      text: 'I felt sure that people would be glad to see me.',
      partnerText: 'greeted people as if sure of a welcome.',
      facet: 'expecting acceptance',
    },
    rejection4: {
      text: 'I spent hours going over a small remark that had hurt me.',
      partnerText: 'kept coming back to a small remark that had hurt them.',
      facet: 'replaying for hours',
    },
    rejection5: {
      text: 'I searched faces for signs that someone was annoyed with me.',
      partnerText: 'asked if someone was annoyed with them.',
      facet: 'scanning for signs',
    },
    rejection6: {
      text: 'Before I even asked, I expected people to say no.',
      partnerText: 'said the answer would be no before asking.',
      facet: 'expecting refusal',
    },
    rejection7: {
      text: 'When someone disagreed with me, I still felt liked.',
      partnerText: 'stayed warm with someone who disagreed with them.',
      facet: 'secure when disagreed with',
    },
    rejection8: {
      text: 'A short answer from someone spoiled my whole day.',
      partnerText: 'looked upset for hours after a short answer.',
      facet: 'strong reaction',
    },
    numbing1: {
      text: 'I noticed that someone was being warm to me, but I felt little.',
      partnerText: 'looked distant when someone was warm to them.',
      facet: 'warmth does not reach',
    },
    numbing2: {
      text: 'I acted lovingly towards someone while feeling nothing inside.',
      partnerText: 'acted lovingly in a flat way.',
      facet: 'going through motions of love',
    },
    numbing3: {
      text: 'A kind word from someone lifted my mood.',
      partnerText: 'smiled at a friendly word.',
      facet: 'warmth reaches',
    },
    numbing4: {
      text: 'I felt nothing when someone told me their good news.',
      partnerText: "showed little at someone's good news.",
      facet: 'shared joy does not reach',
    },
    numbing5: {
      text: 'I knew I loved someone, yet I could hardly feel it.',
      partnerText: 'showed little feeling with people close to them.',
      facet: 'love known, not felt',
    },
    numbing6: {
      text: 'I felt little when someone close to me was sad.',
      partnerText: 'showed little response when others were sad.',
      facet: 'shared sadness does not reach',
    },
    numbing7: {
      text: 'I felt moved by what someone told me.',
      partnerText: 'looked moved by what someone told them.',
      facet: 'being moved',
    },
    numbing8: {
      text: 'When someone touched me with affection, I felt little.',
      partnerText: 'gave little response to an affectionate touch.',
      facet: 'affection by touch does not reach',
    },
    receiving1: { text: 'I refused help that I could have used.', facet: 'help turned away' },
    receiving2: {
      text: 'When someone praised me, I thought of reasons why it was untrue.',
      facet: 'praise explained away',
    },
    receiving3: {
      text: 'I felt at ease when someone did something nice for me.',
      facet: 'kindness taken in',
    },
    receiving4: {
      text: 'I thought that people were kind to me out of pity.',
      facet: 'kindness distrusted',
    },
    receiving5: { text: 'Being cared for made me want to hide.', facet: 'shame at care' },
    receiving6: {
      text: 'I turned away when someone tried to comfort me.',
      facet: 'comfort turned away',
    },
    burden1: { text: 'I felt like a weight that others had to carry.', facet: 'a burden' },
    burden2: { text: 'I felt that it was hard for anyone to love me.', facet: 'unlovable' },
    burden3: { text: 'I felt that I was a disappointment to people.', facet: 'a disappointment' },
    burden4: { text: 'I thought that my feelings were too much for others.', facet: 'too much' },
    burden5: { text: 'I believed that I had too little to offer people.', facet: 'not enough' },
    burden6: { text: 'I was sure that I would end up alone.', facet: 'bound to end up alone' },
    selfCriticism1: {
      text: 'After talking with someone, I scolded myself for what I said.',
      facet: 'harsh inner voice',
    },
    selfCriticism2: {
      text: 'I felt guilty about things that people told me were fine.',
      facet: 'guilt over imagined failures',
    },
    selfCriticism3: {
      text: 'I blamed myself when someone close to me was unhappy.',
      facet: 'taking the blame',
    },
    selfCriticism4: {
      text: 'I felt that I had failed someone whenever I missed what they needed.',
      facet: 'impossible standard',
    },
    selfCriticism5: {
      text: 'I told myself that a better person would have been kinder.',
      facet: 'harsh comparison',
    },
    selfCriticism6: {
      text: 'When someone was cold to me, I was sure that I had done something wrong.',
      facet: 'taking coldness as own fault',
    },
    engulfment1: {
      text: 'When someone wanted more time with me, I felt trapped.',
      facet: 'room to breathe',
    },
    engulfment2: {
      text: 'Being close seemed to mean giving up my own wishes.',
      facet: 'own wants',
    },
    engulfment3: {
      text: 'I felt that I would lose myself if someone came close.',
      facet: 'loss of self',
    },
    engulfment4: {
      text: 'When others had strong feelings, I lost track of my own.',
      facet: 'merging',
    },
    engulfment5: {
      text: "Someone's love felt so strong that I had no room to breathe.",
      facet: 'love takes the room',
    },
    engulfment6: {
      text: 'I worried that if I let someone come closer, they would want all of me.',
      facet: 'endless demand',
    },
    abandonment1: {
      text: 'I watched for signs that someone would leave me.',
      facet: 'watching for leaving',
    },
    abandonment2: {
      text: 'When someone was away, I feared that they would not come back to me.',
      facet: 'fear at absence',
    },
    abandonment3: {
      text: 'I felt panic when someone wanted time without me.',
      facet: 'panic at distance',
    },
    abandonment4: {
      text: 'After a small argument, I was sure that I had lost the person.',
      facet: 'bond feels about to end',
    },
    abandonment5: {
      text: 'Good times with someone made me fear that they would leave me.',
      facet: 'loss foreseen in good times',
    },
    abandonment6: {
      text: 'I kept asking someone if they still wanted me in their life.',
      facet: 'seeking assurance',
    },
    testing1: {
      text: 'I became distant with someone to see if they would stay.',
      facet: 'pushing away as a test',
    },
    testing2: {
      text: 'I ended contact before someone could end it with me.',
      facet: 'leaving first',
    },
    testing3: {
      text: 'To see who would notice, I hid that I needed help.',
      facet: 'hidden need as a test',
    },
    testing4: {
      text: 'I started an argument to find out if someone still cared.',
      facet: 'provoking',
    },
    testing5: {
      text: 'I acted cold first so that rejection would hurt less.',
      facet: 'rejecting first',
    },
    testing6: {
      text: 'I stopped contacting people to see who would contact me first.',
      facet: 'silence as a test',
    },
    performing1: { text: 'With people close to me, I acted happier than I felt.', facet: 'mask' },
    performing2: { text: 'I laughed just to please someone.', facet: 'pleasing' },
    performing3: {
      text: 'I rehearsed what I would say, even for ordinary talks with someone close to me.',
      facet: 'rehearsing',
    },
    performing4: {
      text: 'A pause in conversation with someone close to me felt easy.',
      facet: 'ease without effort',
    },
    performing5: { text: 'I kept checking what impression I made on others.', facet: 'monitoring' },
    performing6: {
      text: 'Time with people left me tired from trying so hard.',
      facet: 'tired after contact',
    },
    longing1: { text: 'I longed for someone to hold me.', facet: 'to be held' },
    longing2: {
      text: 'I wished someone would see how hard things were for me.',
      facet: 'to be seen',
    },
    longing3: {
      text: 'I wished people understood what I needed without my asking.',
      facet: 'understood unasked',
    },
    longing4: { text: 'I wanted someone to look after me for a while.', facet: 'to be cared for' },
    longing5: {
      text: 'It hurt to see how close other people were.',
      facet: "ache at others' closeness",
    },
    longing6: {
      text: 'I felt angry about love that I had needed and never got.',
      facet: 'protest at what never came',
    },
    reconnection1: {
      text: 'I let someone see how I really felt.',
      facet: 'letting oneself be seen',
    },
    reconnection2: { text: 'I asked someone for support when I needed it.', facet: 'asking' },
    reconnection3: {
      text: 'I gladly let someone take care of me.',
      facet: 'taking care in, no shame',
    },
    reconnection4: {
      text: "I trusted that someone's care was real.",
      facet: 'taking love in, no suspicion',
    },
    reconnection5: {
      text: 'When I felt like hiding, I stayed in contact with someone I trust.',
      facet: 'staying close',
    },
    reconnection6: {
      text: 'I felt loved even when I could do little for others.',
      facet: 'love without conditions',
    },
    reconnection7: { text: 'I enjoyed feeling close to someone.', facet: 'enjoying closeness' },
    reconnection8: {
      text: 'I said no to someone and still felt close to them.',
      facet: 'close and oneself',
    },
    origins1: { text: 'care was often missing when I needed it.', facet: 'care out of reach' },
    origins2: {
      text: 'someone who raised me was often too sad to notice me.',
      facet: 'low or unavailable parent',
    },
    origins3: { text: 'it felt wrong to be happy at home.', facet: 'joy not welcome' },
    origins4: {
      text: 'I was treated as a problem when I needed something.',
      facet: 'need not welcome',
    },
    origins5: {
      text: 'the people who raised me knew little of what I really felt.',
      facet: 'not seen',
    },
    origins6: {
      text: 'I learned that it was better to need nothing from others.',
      facet: 'learning to need nothing',
    },
  },
} as const;
